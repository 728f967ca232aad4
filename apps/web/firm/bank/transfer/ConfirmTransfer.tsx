import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { client } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { Amount } from '#web/parts/Amount';
import { Moment } from '#web/parts/Moment';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import type { BankAccount } from '../frame/use-bank-account';
import { amountTyped } from '../input';
import { formatReference } from '../remittance-text';
import { useBankTexts } from '../use-bank-texts';
import { compactIban, compactReference, type TransferDraft } from './transfer-draft';

interface ConfirmTransferProps {
  readonly opened: boolean;
  readonly account: BankAccount;
  readonly draft: TransferDraft;
  readonly onClose: () => void;
  readonly onSent: () => void;
  /** Something about a field, which the form shows there. */
  readonly onRefused: (problem: unknown) => void;
}

/** The transfer once more as the bank will carry it out; sending it twice is one payment. */
export function ConfirmTransfer({ opened, account, draft, onClose, onSent, onRefused }: ConfirmTransferProps) {
  const t = useBankTexts();
  const say = useCommonTexts();
  const firmId = useFirmOfPage();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const amount = amountTyped(draft.amount) ?? '0.00';
  const send = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const { data } = await client.POST('/v1/payment-orders', { body: orderOf(draft, amount, account.id) });
      await queryClient.invalidateQueries();
      await notify(t(data?.items[0]?.repeated ? 'sentBefore' : 'sent'));
      onSent();
      navigate(`/firm/${firmId}/bank/orders`);
    } catch (problem) {
      if (isProblem(problem) && problem.body.errors?.length) {
        onRefused(problem);
        onClose();
      } else {
        setError(problem);
      }
    } finally {
      setBusy(false);
    }
  };
  const communication = draft.kind === 'free' ? draft.free : formatReference(compactReference(draft.structured));
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('payee'), draft.name],
    [
      t('iban'),
      <span key="iban" className="kontor-figures">
        {draft.iban}
      </span>,
    ],
    [t('communication'), communication],
    [t('executionDate'), draft.date ? <Moment at={draft.date} /> : t('atOnce')],
  ];
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('confirmTitle')}
      centered
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <Stack>
        <Text fz={28} fw={650}>
          <Amount value={amount} currency={account.currency} />
        </Text>
        <dl className="bank-facts">
          {facts
            .filter(([, value]) => value)
            .map(([label, value]) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        {error !== undefined && <ProblemNotice error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('change')}
          </Button>
          <Button loading={busy} onClick={() => void send()} data-autofocus>
            {t('payNow')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function orderOf(
  { name, iban, kind, free, structured, date, reference }: TransferDraft,
  amount: string,
  accountId: string,
) {
  return {
    accountId,
    creditorName: name.trim(),
    creditorIban: compactIban(iban),
    amount,
    endToEndId: reference,
    ...(kind === 'structured' && { remittanceStructured: compactReference(structured) }),
    ...(kind === 'free' && free.trim() && { remittanceUnstructured: free.trim() }),
    ...(date && { requestedExecutionDate: date }),
  };
}
