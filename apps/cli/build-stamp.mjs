// Remembers from which sources dist/ was compiled, so that a start compiles only when something has changed. The build
// runs this file as its last step.
import { createHash } from 'crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'fs';
import { dirname, join, relative } from 'path';
import { fileURLToPath } from 'url';

const stampOf = (root) => join(root, 'dist', '.kontor-build');

/** Whether the compiled sources are those that are there now. */
export function isBuildFresh(root) {
  try {
    return readFileSync(stampOf(root), 'utf8') === hashOfSources(root);
  } catch {
    return false;
  }
}

/** Changes when a source file is added, removed, or written; reads no file, so that a fresh build costs milliseconds. */
function hashOfSources(root) {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'tsconfig.json', 'tsconfig.build.json']) addFile(hash, root, join(root, file));
  for (const folder of ['apps', 'libs']) addFolder(hash, root, join(root, folder));
  return hash.digest('hex');
}

function addFolder(hash, root, folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name === 'node_modules' || entry.name === 'dist') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, root, path);
    else if (!entry.name.endsWith('.spec.ts')) addFile(hash, root, path);
  }
}

function addFile(hash, root, path) {
  const { mtimeMs, size } = statSync(path);
  hash.update(`${relative(root, path)} ${mtimeMs} ${size}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(dirname(process.argv[1])));
  writeFileSync(stampOf(root), hashOfSources(root));
}
