import { Gate } from './gate.js';

const refusal = () => new Error('full');

/** Work that ends when told to. */
function held() {
  let release!: () => void;
  const done = new Promise<void>((resolve) => (release = resolve));
  return { work: () => done, release };
}

test('others wait until one is through, and beyond the line they are refused', async () => {
  const gate = new Gate(1, 1, refusal);
  const first = held();
  const order: string[] = [];
  const one = gate.through(first.work).then(() => order.push('one'));
  const two = gate.through(() => Promise.resolve()).then(() => order.push('two'));
  await expect(gate.through(() => Promise.resolve())).rejects.toThrow('full');
  expect(order).toEqual([]);
  first.release();
  await Promise.all([one, two]);
  expect(order).toEqual(['one', 'two']);
});

test('work that fails leaves its place', async () => {
  const gate = new Gate(1, 0, refusal);
  await expect(gate.through(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(gate.through(() => Promise.resolve('next'))).resolves.toBe('next');
});
