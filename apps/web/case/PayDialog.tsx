import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useFormat } from '#web/texts/use-format';
import { useCommonTexts } from '#web/texts/use-texts';
import { useCaseTexts } from './use-case-texts';

export interface PaymentOfClaim {
  readonly firmId: string;
  /** The document that is to be paid, and what is open on it. */
  readonly documentId: string;
  readonly number: string;
  readonly amount: string;
  readonly currency: string;
  readonly creditor: string;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  readonly today: string;
}

interface PayDialogProps extends PaymentOfClaim {
  readonly onClose: () => void;
}

/** Asks whether and when to pay, since money leaves the account, and pays. */
export default function PayDialog(props: PayDialogProps) {
  const { firmId, documentId, number, amount, currency, creditor, due, today, onClose: close } = props;
  const t = useCaseTexts();
  const say = useCommonTexts();
  const { day } = useFormat();
  const queryClient = useQueryClient();
  const [on, setOn] = useState('now');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const mayWait = due !== null && due > today;
  const pay = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const requestedExecutionDate = on === 'due' && due !== null ? due : undefined;
      const refusal = await order(firmId, documentId, requestedExecutionDate);
      close();
      await notify(refusal ?? t(requestedExecutionDate ? 'pay.planned' : 'pay.done'), refusal ? 'bad' : 'good');
      await queryClient.invalidateQueries();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={close} title={t('pay.title')} closeButtonProps={{ 'aria-label': say('close') }}>
      <Stack>
        <Text>
          {t('pay.what', { number, creditor })} <Amount value={amount} currency={currency} fw={600} />
        </Text>
        {error !== undefined && <ProblemNotice error={error} />}
        {mayWait && (
          <Radio.Group label={t('pay.when')} value={on} onChange={setOn}>
            <Stack gap="xs" mt="xs">
              <Radio value="now" label={t('pay.now')} />
              <Radio value="due" label={t('pay.onDue', { day: day(due) })} />
            </Stack>
          </Radio.Group>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button loading={busy} onClick={() => void pay()}>
            {t('pay.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Orders the payment from the firm's first account; returns in words why the bank refused it, if it did. */
async function order(firmId: string, documentId: string, requestedExecutionDate: string | undefined) {
  const accounts = await client.GET('/v1/bank-accounts', { params: { query: { firmId } } });
  const accountId = accounts.data!.items[0]?.id;
  const { data } = await client.POST('/v1/payable-claims/payments', {
    body: {
      documentIds: [documentId],
      ...(accountId && { accountId }),
      ...(requestedExecutionDate && { requestedExecutionDate }),
    },
  });
  return data!.items.find(({ status }) => status === 'refused')?.refusal?.text;
}
