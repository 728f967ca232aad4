import fc from 'fast-check';
import { Seal } from './seal.js';

const secret = 'the secret of an installation';
const seal = new Seal(secret, 'one purpose');

test('what was sealed opens, and looks different each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [first, second] = [seal.close(text), seal.close(text)];
      expect([seal.open(first), seal.open(second)]).toEqual([text, text]);
      expect(first).not.toBe(second);
    }),
  );
});

test('what was changed, or sealed otherwise, does not open', () => {
  const sealed = Buffer.from(seal.close('a client secret'), 'base64url');
  for (let index = 0; index < sealed.length; index++) {
    const changed = Buffer.from(sealed);
    changed[index]! ^= 1;
    expect(seal.open(changed.toString('base64url'))).toBeUndefined();
  }
  const whole = sealed.toString('base64url');
  expect(new Seal(secret, 'another purpose').open(whole)).toBeUndefined();
  expect(new Seal('another secret', 'one purpose').open(whole)).toBeUndefined();
  for (const nonsense of ['', 'x', '§$%', 'A'.repeat(1000)]) expect(seal.open(nonsense)).toBeUndefined();
});

test('an installation without a secret says so when one is needed', () => {
  const without = new Seal(undefined, 'one purpose');
  expect(() => without.close('text')).toThrow('secret-missing');
});
