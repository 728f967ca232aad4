#!/usr/bin/env node
// The way into Kontor on a machine that has Node and npm only: brings what is missing (packages, compiled sources), then
// hands over to dist/apps/cli/main.js. Plain JavaScript without packages, because there may be none yet.
import { spawnSync } from 'child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';
import { isBuildFresh } from './build-stamp.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const main = join(root, 'dist', 'apps', 'cli', 'main.js');

requireNode(readJson(join(root, 'package.json')).engines.node.replace('>=', ''));
if (packagesAreMissing())
  run('Installing packages (npm ci), the first time takes a minute', [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
if (!existsSync(main) || !isBuildFresh(root)) {
  // What is left of an earlier build would make an incremental compiler believe that nothing is to be done.
  if (!existsSync(main)) rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('Compiling', ['run', '--silent', 'build']);
}
await import(pathToFileURL(main).href);

function requireNode(wanted) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  fail(
    `Kontor needs Node ${wanted} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
}

/** True when package-lock.json asks for something that node_modules does not hold in that version. */
function packagesAreMissing() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (!existsSync(installed)) return true;
  if (statSync(lock).mtimeMs <= statSync(installed).mtimeMs) return false;
  // A checkout touches the file without changing it, so the versions decide.
  const present = readJson(installed).packages;
  return Object.entries(readJson(lock).packages).some(
    ([path, entry]) => path !== '' && !entry.optional && present[path]?.version !== entry.version,
  );
}

/** Runs npm with its output on standard error, so that what a command reports on standard output stays clean. */
function run(what, parameters) {
  process.stderr.write(`${what} ...\n`);
  const started = Date.now();
  const npm = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: !npm && process.platform === 'win32' };
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, ...parameters], options)
    : spawnSync('npm', parameters, options);
  if (error) fail(`npm could not be started (${error.message}). It comes with Node: check your installation.`);
  if (status !== 0) fail(`"npm ${parameters.join(' ')}" failed: see above.`);
  process.stderr.write(`${what}: done in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
