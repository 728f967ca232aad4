import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from './compress.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** While developing: where `npm start` answers. */
const api = process.env['KONTOR_API_URL'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: here('.'),
  plugins: [compressed()],
  resolve: {
    alias: [
      // The pure libraries, from their sources: the page checks by the very rules of the clearing.
      { find: /^#(kernel|standards|doctype|doctypes)$/, replacement: here('../../libs/$1/index.ts') },
      { find: /^#web\//, replacement: here('./') },
    ],
  },
  server: { host: '127.0.0.1', proxy: { '/v1': { target: api }, '/openapi.json': { target: api } } },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined pieces would need a wider content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    manifest: true,
    rolldownOptions: {
      // Packages mark their files for frameworks that also draw on the server; here everything is drawn in the browser.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
