import { Button, Center, Paper, Stack, Title } from '@mantine/core';
import { IconSearchOff, IconReceipt2 } from '@tabler/icons-react';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { useBankTexts } from '../use-bank-texts';
import { MovementLine } from './MovementLine';
import type { Movement, useMovements } from './use-movements';

interface MovementListProps {
  readonly accountId: string;
  readonly found: ReturnType<typeof useMovements>;
  readonly isSearch: boolean;
}

/** Movements day by day, the newest first. */
export function MovementList({ accountId, found, isSearch }: MovementListProps) {
  const t = useBankTexts();
  const say = useCommonTexts();
  const { movements, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = found;
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!movements) return <Loading />;
  if (movements.length === 0) {
    return isSearch ? (
      <EmptyState icon={IconSearchOff} title={t('noneFound')} text={t('noneFoundText')} />
    ) : (
      <EmptyState icon={IconReceipt2} title={t('noMovements')} text={t('noMovementsText')} />
    );
  }
  return (
    <Stack>
      {daysOf(movements).map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <Title order={2} size="sm" c="dimmed" mb={6} id={`day-${day}`}>
            <Moment at={day} />
          </Title>
          <Paper withBorder radius="lg" component="ul" className="bank-list" style={{ overflow: 'hidden' }}>
            {ofDay.map((movement) => (
              <MovementLine key={movement.number} accountId={accountId} movement={movement} />
            ))}
          </Paper>
        </section>
      ))}
      {hasNextPage && (
        <Center>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('more')}
          </Button>
        </Center>
      )}
    </Stack>
  );
}

function daysOf(movements: readonly Movement[]): [string, Movement[]][] {
  const days = new Map<string, Movement[]>();
  for (const movement of movements) {
    days.set(movement.bookingDate, [...(days.get(movement.bookingDate) ?? []), movement]);
  }
  return [...days];
}
