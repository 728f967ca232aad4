/**
 * The benchmarks that `npm run bench` runs, in this order. Each is test/bench/<name>.ts, publishes one result of the same
 * name, and has its place in bench/performance.template.md.
 */
export const suite: readonly string[] = [
  'settlement',
  'clearing',
  'latency',
  'overload',
  'paper',
  'api',
  'growth',
  'start',
  'standards',
];
