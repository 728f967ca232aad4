import { spawnSync } from 'node:child_process';

/** Says by how many megabytes the heap is smaller after the call than after a start that left 50 of them behind. */
const program = `
  import { getHeapStatistics } from 'node:v8';
  import { keepHeapLean } from '#platform';
  const used = () => getHeapStatistics().used_heap_size / 2 ** 20;
  let left = Array.from({ length: 200_000 }, (_, index) => ({ index, text: String(index).padStart(200, '-') + index }));
  const before = used();
  left = undefined;
  keepHeapLean(50);
  console.log(JSON.stringify({ freed: before - used(), exposed: typeof globalThis.gc }));
`;

test('what only the start needed is cleared, and nothing is left of the means', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const { freed, exposed } = JSON.parse(stdout || JSON.stringify({ stderr })) as { freed: number; exposed: string };
  expect(freed).toBeGreaterThan(25);
  expect(exposed).toBe('undefined');
});
