import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useCommonTexts } from '#web/texts/use-texts';
import { useFormTexts } from '../use-form-texts';

interface SendAnywayProps {
  readonly opened: boolean;
  readonly mistakes: number;
  readonly onClose: () => void;
  readonly onSend: () => void;
}

/** Asks before a document goes out that the receiver will find mistakes in. */
export function SendAnyway({ opened, mistakes, onClose, onSend }: SendAnywayProps) {
  const t = useFormTexts();
  const say = useCommonTexts();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('send.mistakesTitle', { count: mistakes })}
      centered
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <Stack>
        <Text size="sm">{t('send.mistakesText')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onSend}>
            {t('send.anyway')}
          </Button>
          <Button onClick={onClose} data-autofocus>
            {t('send.mend')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
