import { Button, Group, Paper, Stack } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { lazy, Suspense, useState, type FormEvent } from 'react';
import { isProblem } from '#web/api/problem';
import { DayInput } from '#web/parts/DayInput';
import { Loading } from '#web/parts/Loading';
import type { BankAccount } from '../frame/use-bank-account';
import { today } from '../input';
import { useBankTexts } from '../use-bank-texts';
import { AmountField } from './AmountField';
import { CommunicationField } from './CommunicationField';
import { ConfirmTransfer } from './ConfirmTransfer';
import { IbanField } from './IbanField';
import { PayeeField } from './PayeeField';
import { errorsOf, type DraftField } from './transfer-draft';
import { useTransferDraft } from './use-transfer-draft';

const ScanDialog = lazy(() => import('../scan/ScanDialog'));

/** Where the API points when it refuses a field. */
const pointers = { name: 'creditorName', iban: 'creditorIban', amount: 'amount' } as const;

/** A transfer, typed or read from the QR code of an invoice; it is shown once more before it is sent. */
export function TransferForm({ account }: { readonly account: BankAccount }) {
  const t = useBankTexts();
  const { draft, change, clear } = useTransferDraft(account.id);
  const [checked, setChecked] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [scanning, setScanning] = useState(false);
  const [refused, setRefused] = useState<unknown>();
  const errors = errorsOf(draft);
  const errorOf = (field: DraftField): string | null => {
    const told = refusalOf(refused, field);
    if (told) return told;
    const error = errors[field];
    return checked && error ? t(`error.${error}`) : null;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    setRefused(undefined);
    if (Object.keys(errors).length === 0) setConfirming(true);
    else document.querySelector<HTMLElement>(`[name="${Object.keys(errors)[0]}"]`)?.focus();
  };
  const edit: typeof change = (part) => {
    setRefused(undefined);
    change(part);
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} radius="lg" maw={680}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Button
            variant="light"
            leftSection={<IconQrcode size={19} aria-hidden />}
            onClick={() => setScanning(true)}
            className="bank-choice"
          >
            {t('scan')}
          </Button>
          <PayeeField
            value={draft.name}
            error={errorOf('name')}
            onType={(name) => edit({ name })}
            onChoose={(name, iban) => edit({ name, iban })}
          />
          <IbanField value={draft.iban} error={errorOf('iban')} onChange={(iban) => edit({ iban })} />
          <AmountField
            account={account}
            value={draft.amount}
            error={errorOf('amount')}
            onChange={(amount) => edit({ amount })}
          />
          <CommunicationField draft={draft} error={errorOf('communication')} onChange={edit} />
          <DayInput
            label={t('executionDate')}
            description={t('executionDateHint')}
            min={today()}
            value={draft.date}
            onDay={(date) => edit({ date })}
            maw={240}
          />
          <Group justify="space-between">
            <Button variant="subtle" color="gray" onClick={() => (clear(), setChecked(false), setRefused(undefined))}>
              {t('clearForm')}
            </Button>
            <Button type="submit">{t('checkAndPay')}</Button>
          </Group>
        </Stack>
      </form>
      <ConfirmTransfer
        opened={confirming}
        account={account}
        draft={draft}
        onClose={() => setConfirming(false)}
        onRefused={setRefused}
        onSent={() => {
          setConfirming(false);
          setChecked(false);
          clear();
        }}
      />
      {scanning && (
        <Suspense fallback={<Loading />}>
          <ScanDialog
            onClose={() => setScanning(false)}
            onRead={(read) => {
              edit(read);
              setScanning(false);
            }}
          />
        </Suspense>
      )}
    </Paper>
  );
}

function refusalOf(refused: unknown, field: DraftField): string | undefined {
  if (!isProblem(refused)) return undefined;
  if (field !== 'communication') return refused.about(`/${pointers[field]}`);
  return refused.about('/remittanceStructured') ?? refused.about('/remittanceUnstructured');
}
