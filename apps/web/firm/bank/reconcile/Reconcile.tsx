import { Anchor, Button, Checkbox, Group, Paper, Stack, Text } from '@mantine/core';
import { Decimal } from 'decimal.js';
import { useState } from 'react';
import { Link } from 'wouter';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { useMay } from '#web/app/session/use-me';
import { Amount } from '#web/parts/Amount';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { Moment } from '#web/parts/Moment';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useFormat } from '#web/texts/use-format';
import { useBankTexts } from '../use-bank-texts';
import { CandidateList } from './CandidateList';

type Opened = Schemas['OpenedMovement'];

interface ReconcileProps {
  readonly accountId: string;
  readonly movement: Opened;
}

/** Which claims a payment that came in stands for: what was decided, and what is left to decide. */
export function Reconcile({ accountId, movement }: ReconcileProps) {
  const t = useBankTexts();
  const isOpen = movement.reconciliation !== 'done';
  return (
    <Stack gap="sm">
      {movement.claims.length > 0 && <Settled accountId={accountId} movement={movement} />}
      {isOpen && movement.candidates.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noCandidates')}
        </Text>
      )}
      {isOpen && movement.candidates.length > 0 && <Choice accountId={accountId} movement={movement} />}
    </Stack>
  );
}

function Settled({ accountId, movement: { number, claims, currency } }: ReconcileProps) {
  const t = useBankTexts();
  const firmId = useFirmOfPage();
  const may = useMay();
  const undo = async (): Promise<void> => {
    const params = { path: { id: accountId, number }, query: {} };
    await client.DELETE('/v1/bank-accounts/{id}/movements/{number}/reconciliation', { params });
    await queryClient.invalidateQueries();
    await notify(t('reconcileUndone'));
  };
  return (
    <Paper withBorder p="sm">
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {t('settles')}
        </Text>
        {claims.map((claim) => (
          <Group key={claim.documentId} justify="space-between" gap="xs">
            <Text size="sm">
              <Anchor component={Link} underline="always" href={`/firm/${firmId}/post/${claim.documentId}`}>
                {claim.number}
              </Anchor>{' '}
              <Text span c="dimmed" size="sm">
                {t(`matchedBy.${claim.by}`)} · <Moment at={claim.at} />
              </Text>
            </Text>
            <Amount value={claim.amount} currency={currency} size="sm" />
          </Group>
        ))}
        {may('claim.reconcile') && (
          <Group justify="flex-end">
            <ConfirmButton size="xs" question={t('undoQuestion')} verb={t('undoReconcile')} onConfirm={undo}>
              {t('undoReconcile')}
            </ConfirmButton>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

/** The likeliest claim is ticked beforehand only where its number or its amount speaks for it. */
function Choice({ accountId, movement }: ReconcileProps) {
  const t = useBankTexts();
  const may = useMay();
  const format = useFormat();
  const { number, candidates, currency } = movement;
  const [likely] = candidates.filter(({ reasons }) => reasons.length > 1 || reasons.includes('number-in-text'));
  const [chosen, setChosen] = useState<readonly string[]>(likely ? [likely.documentId] : []);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const left = movement.claims.reduce((rest, { amount }) => rest.minus(amount), new Decimal(movement.amount));
  const asked = candidates
    .filter(({ documentId }) => chosen.includes(documentId))
    .reduce((sum, { outstanding }) => sum.plus(outstanding), new Decimal(0));
  const save = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await client.PUT('/v1/bank-accounts/{id}/movements/{number}/reconciliation', {
        params: { path: { id: accountId, number } },
        body: { claims: chosen.map((documentId) => ({ documentId })) },
      });
      await queryClient.invalidateQueries();
      await notify(t('reconciled'));
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const difference = left.minus(asked);
  return (
    <Paper withBorder p="sm">
      <Stack gap="sm">
        <Checkbox.Group value={[...chosen]} onChange={setChosen} label={t('whichClaims')}>
          <CandidateList candidates={candidates} currency={currency} />
        </Checkbox.Group>
        {error !== undefined && <ProblemNotice error={error} />}
        <Group justify="space-between">
          <Text size="sm" c="dimmed" aria-live="polite">
            {chosen.length > 0 &&
              difference.gt(0) &&
              t('leftOver', { amount: format.amount(difference.toFixed(2), currency) })}
            {chosen.length > 0 &&
              difference.lt(0) &&
              t('stillOpen', { amount: format.amount(difference.neg().toFixed(2), currency) })}
            {chosen.length > 0 && difference.isZero() && t('exactly')}
          </Text>
          {may('claim.reconcile') && (
            <Button size="sm" disabled={chosen.length === 0} loading={busy} onClick={() => void save()}>
              {t('reconcileNow')}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
