/** `BENCH_SHARE=0.1` makes a try of a benchmark: everything is a tenth as much. */
const share = Number(process.env['BENCH_SHARE'] ?? 1);

/** So much of a full-size amount as this run was asked for, one at least. */
export function shareOf(full: number): number {
  return Math.max(1, Math.round(full * share));
}
