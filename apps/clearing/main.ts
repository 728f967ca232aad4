import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { KontorError } from '#kernel';
import { connectedTo, createLogger, keepHeapLean, nestLogger, readConfig } from '#platform';
import { ClearingModule } from './boot/clearing.module.js';

process.title = 'kontor-clearing';
const config = connectedTo(readConfig(), '');
const logger = createLogger('clearing', config);

try {
  if (!config.databaseUrl) throw new Error('Set KONTOR_DATABASE_URL, or start everything with "npx kontor up".');
  const app = await NestFactory.createApplicationContext(ClearingModule.forRoot(config, logger), {
    logger: nestLogger(logger),
    abortOnError: false,
  });
  // Finishes the jobs in work on SIGTERM, and when the process that started this one is gone.
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  keepHeapLean(70);
  logger.info('The clearing works.');
  process.send?.('ready');
} catch (error) {
  logger.fatal({ err: error }, error instanceof KontorError ? error.say('en') : 'The clearing could not start.');
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 500).unref();
}
