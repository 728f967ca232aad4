import type { IncomingMessage } from 'node:http';
import { metricsAccess } from '#platform';

type Asked = Parameters<ReturnType<typeof metricsAccess>>[0];

function from(remoteAddress: string | undefined, headers: IncomingMessage['headers'] = {}): Asked {
  return { headers, socket: { remoteAddress } as IncomingMessage['socket'] };
}

test.each([
  ['127.0.0.1', {}, 'granted'],
  ['::1', {}, 'granted'],
  ['::ffff:10.2.3.4', {}, 'granted'],
  ['172.18.0.1', {}, 'granted'],
  ['100.64.0.9', {}, 'granted'],
  ['fd12:3456::1', {}, 'granted'],
  ['fe80::1%eth0', {}, 'granted'],
  ['172.32.0.1', {}, 'from-elsewhere'],
  ['203.0.113.7', {}, 'from-elsewhere'],
  ['::ffff:203.0.113.7', {}, 'from-elsewhere'],
  ['2001:db8::1', {}, 'from-elsewhere'],
  [undefined, {}, 'from-elsewhere'],
  // A proxy on the machine itself: who stands behind it is not known, whatever the header says.
  ['127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, 'from-elsewhere'],
  ['10.0.0.1', { forwarded: 'for=10.0.0.2' }, 'from-elsewhere'],
  ['10.0.0.1', { via: '1.1 proxy' }, 'from-elsewhere'],
])('without a token, %s with %j is %s', (address, headers, verdict) => {
  expect(metricsAccess(undefined)(from(address, headers))).toBe(verdict);
});

test.each([
  ['Bearer correct-horse-battery', 'granted'],
  ['bearer correct-horse-battery', 'granted'],
  ['Bearer correct-horse-batter', 'token-wanted'],
  ['Basic correct-horse-battery', 'token-wanted'],
  ['Bearer ', 'token-wanted'],
  [undefined, 'token-wanted'],
])('with a token, only the token counts: %j is %s', (authorization, verdict) => {
  const access = metricsAccess('correct-horse-battery');
  for (const address of ['127.0.0.1', '203.0.113.7']) expect(access(from(address, { authorization }))).toBe(verdict);
});
