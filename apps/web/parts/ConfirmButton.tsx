import { Button, Group, Modal, Stack, Text, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useCommonTexts } from '#web/texts/use-texts';
import { ProblemNotice } from './ProblemNotice';

interface ConfirmButtonProps extends ButtonProps {
  readonly children: ReactNode;
  /** What will happen, and whether it can be undone. */
  readonly question: string;
  /** The word on the button that does it. */
  readonly verb: string;
  readonly onConfirm: () => Promise<unknown>;
}

/** For what cannot easily be taken back: asks first, does it once, and says what went wrong where it was asked. */
export function ConfirmButton({ children, question, verb, onConfirm, ...button }: ConfirmButtonProps) {
  const say = useCommonTexts();
  const [opened, { open, close }] = useDisclosure();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const act = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await onConfirm();
      close();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button variant="default" {...button} onClick={open}>
        {children}
      </Button>
      <Modal opened={opened} onClose={close} title={verb} centered closeButtonProps={{ 'aria-label': say('close') }}>
        <Stack>
          <Text>{question}</Text>
          {error !== undefined && <ProblemNotice error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say('cancel')}
            </Button>
            <Button color={button.color} loading={busy} onClick={() => void act()}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
