import { Group, Paper, Text, Title } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { useFormat } from '#web/texts/use-format';
import { BalanceChart } from './BalanceChart';
import { useTodayTexts } from './use-today-texts';

type Cash = Schemas['Today']['cash'];

/** What is on the firm's accounts, and how that went in the last weeks. */
export function CashCard({ cash }: { readonly cash: Cash }) {
  const t = useTodayTexts();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="cash">
      <Title order={2} size="sm" c="dimmed" fw={500} id="cash">
        {t('cash.title')}
      </Title>
      <Text fz={26} fw={700} lh={1.3}>
        <Amount value={cash.balance} currency={cash.currency} />
      </Text>
      {cash.days.length > 0 && <Course cash={cash} />}
    </Paper>
  );
}

function Course({ cash: { currency, days } }: { readonly cash: Cash }) {
  const t = useTodayTexts();
  const { amount, day } = useFormat();
  const [first, last] = [days[0]!, days.at(-1)!];
  return (
    <>
      <BalanceChart
        // Heights on the screen; every amount that is read is written from its decimal string.
        values={days.map(({ balance }) => Number(balance))}
        label={t('cash.chart', {
          from: day(first.day),
          first: amount(first.balance, currency),
          to: day(last.day),
          last: amount(last.balance, currency),
        })}
      />
      <Group justify="space-between">
        {[...new Set([first.day, last.day])].map((each) => (
          <Text key={each} size="xs" c="dimmed">
            {day(each)}
          </Text>
        ))}
      </Group>
    </>
  );
}
