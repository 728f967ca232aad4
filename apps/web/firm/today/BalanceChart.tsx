interface BalanceChartProps {
  /** One for each day. Only drawn, never calculated with: money stays a decimal string elsewhere. */
  readonly values: readonly number[];
  /** What the picture shows, in words. */
  readonly label: string;
}

const width = 300;
const height = 72;
const margin = 4;

/** A line of balances over an area, drawn by hand: a chart library would weigh more than the rest of the first page. */
export function BalanceChart({ values, label }: BalanceChartProps) {
  // One day alone is a line, too.
  const points = pointsOf(values.length === 1 ? [values[0]!, values[0]!] : values);
  const line = points.map(([x, y]) => `${x},${y}`).join(' L');
  const [endX, endY] = points.at(-1) ?? [0, 0];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height={height}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={`M${line} L${endX},${height} L0,${height} Z`} fill="var(--mantine-primary-color-light)" />
      <path
        d={`M${line}`}
        fill="none"
        stroke="var(--mantine-primary-color-filled)"
        strokeWidth={2}
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
      <line
        x1={endX}
        x2={endX}
        y1={endY}
        y2={endY}
        stroke="var(--mantine-primary-color-filled)"
        strokeWidth={7}
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

/** A balance that never changed is a line in the middle. */
function pointsOf(values: readonly number[]): (readonly [x: number, y: number])[] {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const range = highest - lowest;
  return values.map((value, index) => {
    const x = values.length > 1 ? (index / (values.length - 1)) * (width - margin) : 0;
    const share = range === 0 ? 0.5 : (value - lowest) / range;
    return [round(x), round(height - margin - share * (height - 2 * margin))];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
