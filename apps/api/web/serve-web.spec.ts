import { brotliCompressSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { serveWeb } from './serve-web.js';

@Module({})
class Nothing {}

let app: NestFastifyApplication;
let root: string;
let address: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kontor-web-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Kontor</title>');
  writeFileSync(join(root, 'assets', 'page-1234.js'), 'export {};');
  writeFileSync(join(root, 'assets', 'page-1234.js.br'), brotliCompressSync('export {};'));
  app = await NestFactory.create<NestFastifyApplication>(Nothing, new FastifyAdapter(), { logger: false });
  await serveWeb(app, root);
  await app.listen(0, '127.0.0.1');
  address = await app.getUrl();
});

afterAll(async () => {
  await app?.close();
  rmSync(root, { recursive: true, force: true });
});

test.each([
  // address, accept, status, what it is
  ['/', 'text/html', 200, 'text/html'],
  ['/firm/42/post', 'text/html,*/*', 200, 'text/html'],
  ['/v1/nothing', 'text/html', 404, 'application/json'],
  ['/firm/42/post', 'application/json', 404, 'application/json'],
  ['/assets/page-1234.js', '*/*', 200, 'application/javascript'],
  ['/assets/page-1234.js?v=1', '*/*', 200, 'application/javascript'],
  ['/assets/page-1234.js.br', '*/*', 404, 'application/json'],
  ['/assets', '*/*', 404, 'application/json'],
  ['/assets/gone-1234.js', 'text/html', 404, 'application/json'],
  ['/..%2fpackage.json', 'application/json', 404, 'application/json'],
])('%s for %s: %i', async (url, accept, status, type) => {
  const answer = await fetch(address + url, { headers: { accept } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, expect.stringContaining(type)]);
});

test('files named by their content are kept for good, the page is asked for each time', async () => {
  const cacheOf = async (url: string) => (await fetch(address + url)).headers.get('cache-control');
  expect(await cacheOf('/assets/page-1234.js')).toContain('immutable');
  expect(await cacheOf('/')).toBe('no-cache');
});

test('a file is told of without being sent', async () => {
  const answer = await fetch(`${address}/assets/page-1234.js`, { method: 'HEAD' });
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    200,
    expect.stringContaining('javascript'),
    '',
  ]);
});

test('what the build has compressed is sent as it is to whoever reads it', async () => {
  const { headers } = await fetch(`${address}/assets/page-1234.js`, { headers: { 'accept-encoding': 'br' } });
  expect([headers.get('content-encoding'), headers.get('content-type'), headers.get('cache-control')]).toEqual([
    'br',
    expect.stringContaining('javascript'),
    expect.stringContaining('immutable'),
  ]);
});
