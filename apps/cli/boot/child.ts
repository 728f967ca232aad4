import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { KontorError } from '#kernel';
import { processKeepsDying } from '../cli-errors.js';
import { rotateRegularly } from './log-rotation.js';
import { projectRoot } from './project-root.js';

export interface ChildOptions {
  /** The folder of the application below `apps`. */
  readonly app: string;
  /** How people and the log file call it; the application's name when absent. */
  readonly name?: string;
  readonly home: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Told, in a sentence, when it died and is started again. */
  readonly log: (line: string) => void;
}

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;
/** A process that lived this long was healthy: the next failure starts from the shortest pause again. */
const HEALTHY_AFTER = 20_000;
const STARTS_BEFORE_GIVING_UP = 3;
const STOP_TIMEOUT = 20_000;

/**
 * An application that runs as a child process and is started again, with growing pauses, whenever it ends by itself. It
 * has a process group of its own, so that a Ctrl-C in the terminal reaches it only through `stop`; when this process
 * dies without stopping it, it notices by its broken channel.
 */
export class Child {
  private process: ChildProcess | undefined;
  private stopping = false;
  private readonly logFile: string;
  private supervision: Promise<void> | undefined;
  private endRotation = (): void => undefined;

  constructor(private readonly options: ChildOptions) {
    this.logFile = join(options.home, 'log', `${this.name}.log`);
  }

  get name(): string {
    return this.options.name ?? this.options.app;
  }

  /**
   * Resolves when the application has said that it is ready.
   * @throws KontorError `process-keeps-dying` when it ends before that, several times in a row
   */
  async start(): Promise<void> {
    mkdirSync(dirname(this.logFile), { recursive: true });
    this.endRotation = rotateRegularly(this.logFile, this.options.log);
    let ended: Promise<void> | undefined;
    for (let attempt = 1; ended === undefined; attempt++) {
      const started = this.spawn();
      if (await started.ready) ended = started.ended;
      else if (this.stopping) return;
      else if (attempt >= STARTS_BEFORE_GIVING_UP) throw this.failure();
      else await sleep(FIRST_PAUSE * 2 ** attempt);
    }
    this.supervision = this.supervise(ended);
  }

  /** Asks it to finish what it has in work, and waits for its end; kills it when that takes too long. */
  async stop(): Promise<void> {
    this.stopping = true;
    const running = this.process;
    if (running && running.exitCode === null && running.signalCode === null) {
      running.kill('SIGTERM');
      const timer = setTimeout(() => running.kill('SIGKILL'), STOP_TIMEOUT);
      await new Promise<void>((resolve) => running.once('exit', () => resolve()));
      clearTimeout(timer);
    }
    await this.supervision;
    this.endRotation();
  }

  kill(): void {
    this.stopping = true;
    this.process?.kill('SIGKILL');
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  private async supervise(first: Promise<void>): Promise<void> {
    let pause = FIRST_PAUSE;
    for (let ended = first, since = Date.now(); ; since = Date.now()) {
      await ended;
      if (this.stopping) return;
      if (Date.now() - since > HEALTHY_AFTER) pause = FIRST_PAUSE;
      this.options.log(`The ${this.name} process ended unexpectedly and is started again (log: ${this.logFile}).`);
      await sleep(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
      if (this.stopping) return;
      ended = this.spawn().ended;
    }
  }

  private spawn(): { ready: Promise<boolean>; ended: Promise<void> } {
    const log = openSync(this.logFile, 'a');
    const child = fork(join(projectRoot, 'dist', 'apps', this.options.app, 'main.js'), {
      env: { KONTOR_LOG_FORMAT: 'json', ...this.options.environment },
      stdio: ['ignore', log, log, 'ipc'],
      detached: true,
    });
    closeSync(log);
    this.process = child;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const ready = new Promise<boolean>((resolve) => {
      child.on('message', (message) => {
        if (message === 'ready') resolve(true);
      });
      void ended.then(() => resolve(false));
    });
    return { ready, ended };
  }

  private failure(): KontorError {
    const tail = readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
    return new KontorError(processKeepsDying, { name: this.name, log: this.logFile, tail });
  }
}
