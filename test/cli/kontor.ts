import { spawn } from 'node:child_process';
import { projectRoot } from '../../apps/cli/boot/project-root.js';

export { projectRoot };

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the compiled command line as people do, and waits for its end.
 * @param environment beside that of the test; `PATH` and the like are kept, other settings of Kontor are not
 */
export function kontor(parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(KONTOR_|NODE_OPTIONS$|LANG|LC_)/.test(name));
  const child = spawn(process.execPath, ['dist/apps/cli/main.js', ...parameters], {
    cwd: projectRoot,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()));
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
