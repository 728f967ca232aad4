import { resolve } from 'node:path';
import { connectedTo, readConfig } from '#platform';

test('an empty environment gives the embedded default', () => {
  expect(readConfig({ KONTOR_PUBLIC_URL: '' })).toMatchObject({
    home: resolve('.kontor'),
    databaseUrl: undefined,
    queueUrl: undefined,
    host: '127.0.0.1',
    port: 4000,
    publicUrl: 'http://localhost:4000',
    logLevel: 'info',
  });
});

test('the queue lives in the database unless it is told otherwise', () => {
  const database = 'postgres://kontor@db/kontor';
  expect(readConfig({ KONTOR_DATABASE_URL: database }).queueUrl).toBe(database);
  const apart = { KONTOR_DATABASE_URL: database, KONTOR_QUEUE_URL: 'redis://cache:6379' };
  expect(readConfig(apart).queueUrl).toBe('redis://cache:6379');
  expect(connectedTo(readConfig({}), database)).toMatchObject({ databaseUrl: database, queueUrl: database });
  expect(connectedTo(readConfig(apart), 'postgres://embedded')).toMatchObject({ databaseUrl: database });
});

test.each([
  ['KONTOR_PORT', '70000', 'KONTOR_PORT must be a whole number from 0 to 65535.'],
  ['KONTOR_PORT', '4000.5', 'KONTOR_PORT must be a whole number from 0 to 65535.'],
  ['KONTOR_PORT', 'http', 'KONTOR_PORT must be a whole number from 0 to 65535.'],
  ['KONTOR_DATABASE_URL', 'mysql://db/kontor', 'KONTOR_DATABASE_URL must be a URL such as postgres://'],
  ['KONTOR_DATABASE_URL', 'localhost', 'KONTOR_DATABASE_URL must be a URL such as postgres://'],
  ['KONTOR_QUEUE_URL', 'amqp://queue', 'KONTOR_QUEUE_URL must be a URL such as redis://'],
  ['KONTOR_LOG_LEVEL', 'loud', 'KONTOR_LOG_LEVEL must be one of fatal, error, warn'],
  ['KONTOR_PUBLIC_URL', 'kontor.example.org', 'KONTOR_PUBLIC_URL must be a URL such as https://'],
  ['KONTOR_SECRET', 'short', 'KONTOR_SECRET must have at least 32 characters.'],
  ['KONTOR_METRICS_TOKEN', 'short', 'KONTOR_METRICS_TOKEN must have at least 16 characters.'],
  ['KONTOR_PROT', '4000', 'KONTOR_PROT is not a setting of Kontor'],
])('%s=%s is refused by name', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(sentence);
});

test('all that is wrong is said at once', () => {
  expect(() => readConfig({ KONTOR_PORT: 'x', KONTOR_LOG_LEVEL: 'x' })).toThrow(/KONTOR_PORT .* KONTOR_LOG_LEVEL /);
});
