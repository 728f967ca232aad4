import { SegmentedControl, Stack } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import type { BankAccount } from '../frame/use-bank-account';
import { dayIn, today } from '../input';
import { useBankTexts } from '../use-bank-texts';
import { DueTable } from './DueTable';
import { PayBar } from './PayBar';

const terms = ['due', 'week', 'all'] as const;

/** What the firm owes, to tick and pay together; what is due already is ticked beforehand. */
export function DueClaims({ account }: { readonly account: BankAccount }) {
  const t = useBankTexts();
  const [term, setTerm] = useState<(typeof terms)[number]>('all');
  const { data, error, refetch } = api.useQuery('get', '/v1/payable-claims', {
    params: { query: { accountId: account.id } },
  });
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const until = { due: today(), week: dayIn(7), all: undefined }[term];
  const claims = data.items.filter(({ dueDate }) => !until || !dueDate || dueDate <= until);
  const payable = claims.filter(({ ordered }) => ordered === null);
  const isChosen = (claim: (typeof claims)[number]): boolean =>
    changed[claim.documentId] ?? (claim.dueDate !== null && claim.dueDate <= today());
  const chosen = payable.filter(isChosen);
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('dueTitle')}
        value={term}
        onChange={setTerm}
        data={terms.map((value) => ({ value, label: t(`dueTerm.${value}`) }))}
        className="bank-choice"
      />
      {claims.length === 0 ? (
        <EmptyState icon={IconChecks} title={t('nothingDue')} text={t('nothingDueText')} />
      ) : (
        <>
          <DueTable
            claims={claims}
            chosen={new Set(chosen.map(({ documentId }) => documentId))}
            onChoose={(ids, value) =>
              setChanged({ ...changed, ...Object.fromEntries(ids.map((id) => [id, value] as const)) })
            }
          />
          <PayBar account={account} claims={chosen} onPaid={() => setChanged({})} />
        </>
      )}
    </Stack>
  );
}
