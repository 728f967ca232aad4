import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useFormat } from '#web/texts/use-format';
import type { Draft } from '../draft/draft';
import { useFormTexts } from '../use-form-texts';

interface ConflictNoticeProps {
  readonly theirs: Draft;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people wrote in the same draft: nothing is lost until one of them says which it is to be. */
export function ConflictNotice({ theirs, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const t = useFormTexts();
  const { moment } = useFormat();
  const who = theirs.changedBy?.name ?? t('conflict.somebody');
  return (
    <Alert color="orange" icon={<IconUsers aria-hidden />} title={t('conflict.title')} role="alert">
      <Stack gap="sm">
        <Text size="sm">{t('conflict.text', { who, when: moment(theirs.changedAt) })}</Text>
        <Group gap="xs">
          <Button size="xs" onClick={onTakeTheirs}>
            {t('conflict.takeTheirs')}
          </Button>
          <Button size="xs" variant="default" onClick={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
