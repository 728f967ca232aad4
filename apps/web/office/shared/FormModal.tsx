import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';

interface FormModalProps {
  readonly opened: boolean;
  readonly title: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onSubmit: (event?: FormEvent<HTMLFormElement>) => void;
  readonly children: ReactNode;
}

/** A short form over the page: what went wrong stands above the fields, which keep what was typed. */
export function FormModal({ opened, title, busy, error, onClose, onSubmit, children }: FormModalProps) {
  const say = useCommonTexts();
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say('close') }}>
      <form onSubmit={onSubmit} noValidate>
        <Stack>
          {error !== undefined && <ProblemNotice error={error} />}
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {say('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
