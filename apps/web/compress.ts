import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const worthIt = new Set(['.js', '.css', '.html', '.svg', '.json']);

/** Puts a Brotli and a gzip file beside each built file, so that the server compresses nothing while people wait. */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'kontor-compressed',
    apply: 'build',
    configResolved: (config) => void (folder = config.build.outDir),
    closeBundle: () => {
      // A build that failed has left nothing, and its own message is the one to read.
      if (!existsSync(folder)) return;
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!worthIt.has(extname(file))) continue;
        const path = join(folder, file);
        const content = readFileSync(path);
        if (content.length < 500) continue;
        writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}
