import {
  acceptedCorrelationId,
  correlationHook,
  correlationId,
  createLogger,
  nestLogger,
  requestLogHook,
  withCorrelation,
} from '#platform';

test('a correlation id follows the work, and only that work', async () => {
  const inside = await withCorrelation('request-1', async () => {
    await Promise.resolve();
    return correlationId();
  });
  expect(inside).toBe('request-1');
  expect(correlationId()).toBeUndefined();
  expect(withCorrelation(undefined, correlationId)).toMatch(/^[0-9a-f-]{36}$/);
});

test.each([
  ['a1b2c3d4', 'a1b2c3d4'],
  ['short', undefined],
  ['x'.repeat(65), undefined],
  ['line\nbreak here', undefined],
  [undefined, undefined],
])('the header %j is accepted as %j', (header, accepted) => {
  expect(acceptedCorrelationId(header)).toBe(accepted);
});

test('a request runs with its correlation id and gets it back', () => {
  const headers: Record<string, string> = {};
  const reply = { statusCode: 200, elapsedTime: 1, header: (name: string, value: string) => (headers[name] = value) };
  let seen: string | undefined;
  correlationHook({ method: 'GET', url: '/', headers: { 'x-correlation-id': 'my-request-1' } }, reply, () => {
    seen = correlationId();
  });
  expect([seen, headers['x-correlation-id']]).toEqual(['my-request-1', 'my-request-1']);
});

test('a line carries its correlation id, and no secrets', () => {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  const logger = createLogger('api', { logLevel: 'info', logFormat: 'json' }, destination);
  withCorrelation('request-1', () => {
    const headers = { cookie: 'hidden', authorization: 'hidden', 'x-api-key': 'hidden', accept: 'shown' };
    logger.info({ headers, req: { headers }, body: { password: 'hidden' } }, 'signed in');
    nestLogger(logger).error('broke', 'Error: at line 1', 'Context');
    const reply = { statusCode: 200, elapsedTime: 3.1, header: () => undefined };
    requestLogHook(logger)({ method: 'GET', url: '/v1/x?secret=hidden', headers: {} }, reply, () => undefined);
    requestLogHook(logger)({ method: 'GET', url: '/health/ready', headers: {} }, reply, () => undefined);
  });
  expect(lines.map(({ msg }) => msg)).toEqual(['signed in', 'broke', 'GET /v1/x 200 3 ms']);
  expect(lines.map((line) => line['correlationId'])).toEqual(['request-1', 'request-1', 'request-1']);
  expect(lines[1]).toMatchObject({ context: 'Context', stack: 'Error: at line 1' });
  expect(JSON.stringify(lines)).toContain('shown');
  expect(JSON.stringify(lines)).not.toContain('hidden');
});
