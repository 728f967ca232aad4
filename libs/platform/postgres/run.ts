import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { ServerUser } from './server-user.js';

/** What PostgreSQL's programs may see of the environment: a stray PGDATA or LANG would change what they do. */
export const cleanEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
  TZ: 'UTC',
  LC_ALL: 'C',
};

/** Runs a program to its end as `user`; what it wrote becomes the error's message if it fails. */
export function run(program: string, args: string[], user: ServerUser | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...user, cwd: tmpdir(), env: cleanEnvironment });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} failed (${code}): ${Buffer.concat(output).toString()}`)),
    );
  });
}
