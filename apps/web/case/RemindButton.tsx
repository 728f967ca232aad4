import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import type { ReminderOfClaim } from './RemindDialog';
import { useCaseTexts } from './use-case-texts';

const RemindDialog = lazy(() => import('./RemindDialog'));

type RemindButtonProps = ButtonProps & ReminderOfClaim;

/** Reminds a debtor. */
export function RemindButton({ documentId, level, ...button }: RemindButtonProps) {
  const t = useCaseTexts();
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" {...button} onClick={open}>
        {t('remind.action')}
      </Button>
      <Suspense fallback={null}>
        {opened && <RemindDialog documentId={documentId} level={level} onClose={close} />}
      </Suspense>
    </>
  );
}
