import { ActionIcon, CopyButton, Group, Paper, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { formatEnterpriseNumber, formatIban } from '#kernel';
import type { Firm } from '../frame/ProfileFrame';
import { useProfileTexts } from '../use-profile-texts';

/** The numbers by which others know the firm, each to copy. They stay: documents, accounts and partners refer to them. */
export function NumbersCard({ firm }: { readonly firm: Firm }) {
  const t = useProfileTexts();
  const numbers = [
    { label: t('numbers.enterprise'), value: firm.enterpriseNumber && formatEnterpriseNumber(firm.enterpriseNumber) },
    { label: t('numbers.vat'), value: firm.vatNumber },
    { label: t('numbers.iban'), value: formatIban(firm.iban) },
    { label: t('numbers.participant'), value: firm.participantId },
  ];
  return (
    <Paper withBorder p="lg" radius="lg">
      <Stack gap="sm">
        <Title order={2}>{t('numbers.title')}</Title>
        {numbers.map(({ label, value }) => value && <NumberLine key={label} label={label} value={value} />)}
        <Text size="sm" c="dimmed">
          {t('numbers.hint')}
        </Text>
      </Stack>
    </Paper>
  );
}

function NumberLine({ label, value }: { readonly label: string; readonly value: string }) {
  const t = useProfileTexts();
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" c="dimmed">
          {label}
        </Text>
        <Text className="kontor-figures" truncate>
          {value}
        </Text>
      </div>
      <CopyButton value={value}>
        {({ copied, copy }) => {
          const text = copied ? t('copied') : t('copy', { what: label });
          return (
            <Tooltip label={text}>
              <ActionIcon variant="subtle" onClick={copy} aria-label={text}>
                {copied ? <IconCheck size={17} /> : <IconCopy size={17} />}
              </ActionIcon>
            </Tooltip>
          );
        }}
      </CopyButton>
    </Group>
  );
}
