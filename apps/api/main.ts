import 'reflect-metadata';
import { connectedTo, createLogger, keepHeapLean, readConfig } from '#platform';
import { KontorError } from '#kernel';
import { createApi } from './boot/create-api.js';

/** The api process: reads its configuration from the environment, and serves until it is told to stop. */
async function main(): Promise<void> {
  const read = readConfig();
  if (!read.databaseUrl) throw new Error('KONTOR_DATABASE_URL is not set: `kontor up` starts a database and sets it.');
  const config = connectedTo(read, read.databaseUrl);
  const logger = createLogger('api', config);
  const app = await createApi({ config, logger });
  keepHeapLean(50);
  await app.listen(config.port, config.host);
  const url = await app.getUrl();
  logger.info({ url, publicUrl: config.publicUrl }, `ready: ${url}`);
  process.send?.('ready');

  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    logger.info(`${signal}: finishing what is under way.`);
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'The shutdown failed.');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
  // Whoever started this process and is gone can no longer stop it.
  process.once('disconnect', () => stop('disconnect'));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof KontorError ? error.say('en') : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
