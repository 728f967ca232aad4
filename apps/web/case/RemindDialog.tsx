import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { useCaseTexts } from './use-case-texts';

export interface ReminderOfClaim {
  /** The document that is to be paid. */
  readonly documentId: string;
  /** 1 to 3. */
  readonly level: number;
}

interface RemindDialogProps extends ReminderOfClaim {
  readonly onClose: () => void;
}

/** Says which letter goes out to the debtor, lets its text be written anew, and sends it. */
export default function RemindDialog({ documentId, level, onClose: close }: RemindDialogProps) {
  const t = useCaseTexts();
  const say = useCommonTexts();
  const queryClient = useQueryClient();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const send = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const own = text.trim() === '' ? {} : { text };
      await client.POST('/v1/claims/{id}/reminders', { params: { path: { id: documentId } }, body: { level, ...own } });
      close();
      await notify(t('remind.done'));
      await queryClient.invalidateQueries();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t('remind.title', { level })}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <Stack>
        <Text size="sm">{t(`remind.what${level === 1 ? 1 : level === 2 ? 2 : 3}`)}</Text>
        {error !== undefined && <ProblemNotice error={error} />}
        <Textarea
          label={t('remind.text')}
          description={t('remind.textHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={isProblem(error) ? error.about('/text') : undefined}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={2000}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button loading={busy} onClick={() => void send()}>
            {t('remind.send')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
