import { Metrics } from '#platform';

const up = (text: string, source: string) =>
  new RegExp(`kontor_metrics_source_up\\{source="${source}",process="spec"\\} (\\d)`).exec(text)?.[1];

test('a source that hangs or breaks leaves its figures out, and is not asked again while it hangs', async () => {
  const metrics = new Metrics('spec');
  let asked = 0;
  let answer: ((readings: { depth: number }) => void) | undefined;
  const depth = { name: 'kontor_spec_depth_jobs', help: 'For this test.' };
  metrics.source('hanging', { depth }, () => {
    asked++;
    return new Promise((resolve) => (answer = resolve));
  });
  const lanes = { name: 'kontor_spec_lanes_count', help: 'For this test.', labels: ['lane'] };
  let broken = false;
  metrics.source('breaking', { lanes }, async () => {
    if (broken) throw new Error('away');
    return { lanes: [{ labels: { lane: 'a' }, value: 2 }] };
  });

  const [first, second] = await Promise.all([metrics.text(), metrics.text()]);
  expect(asked).toBe(1);
  expect([up(first, 'hanging'), up(second, 'hanging'), up(first, 'breaking')]).toEqual(['0', '0', '1']);
  expect(first).not.toContain('kontor_spec_depth_jobs{');
  expect(first).toContain('kontor_spec_lanes_count{lane="a",process="spec"} 2');

  answer?.({ depth: 0 });
  broken = true;
  await new Promise((resolve) => setImmediate(resolve));
  const pending = metrics.text();
  answer?.({ depth: 4 });
  const later = await pending;
  expect([asked, up(later, 'hanging'), up(later, 'breaking')]).toEqual([2, '1', '0']);
  expect(later).toContain('kontor_spec_depth_jobs{process="spec"} 4');
  expect(later).not.toContain('kontor_spec_lanes_count{');
});
