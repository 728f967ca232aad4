import { SegmentedControl, Stack } from '@mantine/core';
import { IconChecks, IconReceipt2 } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '#web/parts/EmptyState';
import { BankFrame } from '../frame/BankFrame';
import { MovementList } from '../movements/MovementList';
import { useMovements } from '../movements/use-movements';
import { useBankTexts } from '../use-bank-texts';

export default function ReconcilePage() {
  const t = useBankTexts();
  return (
    <BankFrame title={t('reconcileTitle')} lead={t('reconcileLead')}>
      {({ id }) => <Received key={id} accountId={id} />}
    </BankFrame>
  );
}

/** What came in: the payments that nobody knows the claim of, or those that were given one. */
function Received({ accountId }: { readonly accountId: string }) {
  const t = useBankTexts();
  const [which, setWhich] = useState<'open' | 'done'>('open');
  const found = useMovements(accountId, { reconciliation: which });
  const isEmpty = found.movements?.length === 0;
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('reconcileTitle')}
        value={which}
        onChange={setWhich}
        data={(['open', 'done'] as const).map((value) => ({ value, label: t(`reconcileList.${value}`) }))}
        className="bank-choice"
      />
      {isEmpty ? (
        <EmptyState
          icon={which === 'open' ? IconChecks : IconReceipt2}
          title={t(`reconcileEmpty.${which}`)}
          text={t(`reconcileEmpty.${which}Text`)}
        />
      ) : (
        <MovementList accountId={accountId} found={found} isSearch />
      )}
    </Stack>
  );
}
