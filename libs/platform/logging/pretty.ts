import prettyStream, { type PrettyStream } from 'pino-pretty';

/** A log for people: time, level and message on a line, in colour on a terminal. */
export function pretty(): PrettyStream {
  return prettyStream({
    destination: 2,
    colorize: process.stderr.isTTY,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'pid,hostname,context',
    singleLine: true,
  });
}
