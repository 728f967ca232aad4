import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHourglass } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useBeginDraft } from '#web/case/use-begin-draft';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import type { Receipt } from '../draft/server';
import { useFormTexts } from '../use-form-texts';

interface SentNoticeProps {
  readonly firmId: string;
  readonly receipt: Receipt;
}

const looks = {
  received: { color: 'blue', Icon: IconHourglass },
  accepted: { color: 'green', Icon: IconCircleCheck },
  rejected: { color: 'red', Icon: IconCircleX },
  failed: { color: 'orange', Icon: IconHourglass },
} as const;

/** What became of what was sent; what was refused can be put right at once. */
export function SentNotice({ firmId, receipt }: SentNoticeProps) {
  const t = useFormTexts();
  const { begin, busy, error } = useBeginDraft(firmId);
  const { color, Icon } = looks[receipt.state];
  return (
    <Alert color={color} icon={<Icon aria-hidden />} title={t(`sent.${receipt.state}.title`)} role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t(`sent.${receipt.state}.text`)}</Text>
        {error !== undefined && <ProblemNotice error={error} />}
        <Group gap="xs">
          {receipt.state === 'rejected' && (
            <Button size="sm" loading={busy} onClick={() => void begin({ rejected: receipt.id })}>
              {t('sent.again')}
            </Button>
          )}
          {receipt.documentId && (
            <Button size="sm" component={Link} href={`/firm/${firmId}/post/${receipt.documentId}`}>
              {t('sent.open')}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
