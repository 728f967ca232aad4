// Run by the spec as a process of its own, straight from the TypeScript sources: prints the hash of a sample's PDF.
import { existsSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transformFile } from '@swc/core';

const libs = new URL('../../', import.meta.url);

export function resolve(specifier, context, next) {
  const url = specifier.startsWith('#')
    ? new URL(`${specifier.slice(1)}/index.ts`, libs)
    : specifier.startsWith('.') && new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
  if (url && existsSync(fileURLToPath(url))) return { url: url.href, format: 'module', shortCircuit: true };
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const jsc = { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' };
  const { code } = await transformFile(fileURLToPath(url), { swcrc: false, jsc, module: { type: 'es6' } });
  return { format: 'module', source: code, shortCircuit: true };
}

if (isMainThread && import.meta.url === pathToFileURL(process.argv[1]).href) {
  register(import.meta.url);
  const { contentHash, renderPage } = await import('../index.ts');
  const { sampleInvoice, sampleOptions } = await import('../spec-pages.ts');
  const bytes = await renderPage(sampleInvoice({ language: 'de', lines: 40 }), sampleOptions('de'));
  console.log(contentHash(bytes));
}
