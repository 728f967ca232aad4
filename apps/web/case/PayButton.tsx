import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import type { PaymentOfClaim } from './PayDialog';
import { useCaseTexts } from './use-case-texts';

const PayDialog = lazy(() => import('./PayDialog'));

type PayButtonProps = ButtonProps & PaymentOfClaim;

/** Pays what is open on an invoice, now or on the day on which it is due. */
export function PayButton(props: PayButtonProps) {
  const { firmId, documentId, number, amount, currency, creditor, due, today, ...button } = props;
  const t = useCaseTexts();
  const [opened, { open, close }] = useDisclosure();
  const payment = { firmId, documentId, number, amount, currency, creditor, due, today };
  return (
    <>
      <Button {...button} onClick={open}>
        {t('pay.action')}
      </Button>
      <Suspense fallback={null}>{opened && <PayDialog {...payment} onClose={close} />}</Suspense>
    </>
  );
}
