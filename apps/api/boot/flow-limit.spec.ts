import { FlowLimit } from './flow-limit.js';

const [least, within] = [4, 2_000];

/** Answers `perSecond` requests each second and lets in whoever may; how many were under way at most, second by second. */
function underWay(limit: FlowLimit, perSecond: number, offered: number, seconds: number): number[] {
  let open = 0;
  return Array.from({ length: seconds }, (_, second) => {
    const now = second * 1_000;
    for (let count = 0; count < offered && !limit.isFull(now); count++) {
      limit.enter();
      open++;
    }
    const most = open;
    for (let count = 0; count < perSecond && open > 0; count++) {
      limit.leave(now + 500);
      open--;
    }
    return most;
  });
}

test('a burst after silence may be as large as the least', () => {
  expect(underWay(new FlowLimit(least, within), 100, 50, 1)).toEqual([least]);
});

test('as many are under way as are answered within the time, however many are offered', () => {
  const most = underWay(new FlowLimit(least, within), 10, 1_000, 12);
  expect(most.at(-1)).toBe(20);
  expect(Math.max(...most)).toBe(20);
});

test('when answers become slower, fewer are let in', () => {
  const limit = new FlowLimit(least, within);
  underWay(limit, 50, 1_000, 12);
  expect(limit.isFull(12_000 + within)).toBe(true);
});

test('what is not full refuses nobody, at any pace', () => {
  const limit = new FlowLimit(least, within);
  for (let request = 0; request < 25_000; request++) {
    expect(limit.isFull(request)).toBe(false);
    limit.enter();
    limit.leave(request);
  }
});
