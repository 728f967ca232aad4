import { Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useCommonTexts } from '#web/texts/use-texts';
import { usePeopleTexts } from './use-people-texts';

export interface NewPassword {
  readonly name: string;
  readonly userName: string;
  readonly password: string;
}

interface PasswordModalProps {
  /** Closed without one. */
  readonly given: NewPassword | undefined;
  readonly onClose: () => void;
}

/** A password that is shown this once, to copy, print or write down. */
export function PasswordModal({ given, onClose }: PasswordModalProps) {
  const t = usePeopleTexts();
  const say = useCommonTexts();
  return (
    <Modal
      opened={given !== undefined}
      onClose={onClose}
      title={t('newPassword', { name: given?.name ?? '' })}
      centered
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {given && (
        <Stack>
          <Text size="sm">{t('newPasswordHint')}</Text>
          <Text>
            {t('userName')}: <strong>{given.userName}</strong>
          </Text>
          <Code block fz="lg" aria-label={t('password')}>
            {given.password}
          </Code>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => window.print()}>
              {say('print')}
            </Button>
            <CopyButton value={given.password}>
              {({ copied, copy }) => <Button onClick={copy}>{copied ? t('copied') : t('copy')}</Button>}
            </CopyButton>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
