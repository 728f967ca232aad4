import '@mantine/charts/styles.layer.css';
import { LineChart } from '@mantine/charts';
import type { Schemas } from '#web/api/client';
import { useFormat } from '#web/texts/use-format';
import { useAssessmentTexts } from './use-assessment-texts';

type Overall = Schemas['PersonAssessments']['growth']['overall'];

/** One point for each day: the last judgement of a day is how the day ended. */
function byDay(overall: Overall): Map<string, Overall[number]> {
  return new Map(overall.map((point) => [point.at.slice(0, 10), point]));
}

/** How the mean of all goals grew. Its default export is loaded where it is shown: the chart is heavy. */
export default function GrowthChart({ overall }: { readonly overall: Overall }) {
  const t = useAssessmentTexts();
  const { day } = useFormat();
  const data = [...byDay(overall)].map(([at, { share }]) => ({ day: day(at), share }));
  const [first, last] = [overall[0], overall.at(-1)];
  if (!first || !last) return null;
  const summary = t('growthSummary', {
    from: first.share,
    fromDay: day(first.at.slice(0, 10)),
    to: last.share,
    toDay: day(last.at.slice(0, 10)),
  });
  return (
    <div role="img" aria-label={summary}>
      <LineChart
        h={220}
        data={data}
        dataKey="day"
        series={[{ name: 'share', label: t('share'), color: 'kontor.6' }]}
        unit=" %"
        curveType="linear"
        yAxisProps={{ domain: [0, 100], ticks: [0, 25, 50, 75, 100], width: 56 }}
        xAxisProps={{ padding: { left: 20, right: 20 } }}
        withDots
        strokeWidth={3}
        lineProps={{ isAnimationActive: false }}
      />
    </div>
  );
}
