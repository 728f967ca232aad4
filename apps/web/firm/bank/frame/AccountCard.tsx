import { ActionIcon, CopyButton, Group, Paper, Select, Stack, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { formatIban } from '#kernel';
import { Amount } from '#web/parts/Amount';
import { StateBadge } from '#web/parts/StateBadge';
import { useBankTexts } from '../use-bank-texts';
import type { BankAccount } from './use-bank-account';

interface AccountCardProps {
  readonly account: BankAccount;
  readonly accounts: readonly BankAccount[];
  readonly choose: (id: string) => void;
}

/** The account at a glance: whose, its number to copy, what is on it. */
export function AccountCard({ account, accounts, choose }: AccountCardProps) {
  const t = useBankTexts();
  const { iban, holderName, balance, currency, status } = account;
  return (
    <Paper withBorder p="md" radius="lg">
      <Group justify="space-between" align="flex-end" gap="md">
        <Stack gap={4}>
          {accounts.length > 1 ? (
            <Select
              label={t('account')}
              value={account.id}
              allowDeselect={false}
              data={accounts.map((each) => ({
                value: each.id,
                label: `${each.holderName} · ${formatIban(each.iban)}`,
              }))}
              onChange={(id) => id && choose(id)}
            />
          ) : (
            <Text fw={600}>{holderName}</Text>
          )}
          <Group gap={4}>
            <Text size="sm" c="dimmed" className="kontor-figures">
              {formatIban(iban)}
            </Text>
            <CopyButton value={formatIban(iban)}>
              {({ copied, copy }) => (
                <Tooltip label={t(copied ? 'copied' : 'copyIban')}>
                  <ActionIcon variant="subtle" size="sm" onClick={copy} aria-label={t(copied ? 'copied' : 'copyIban')}>
                    {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                  </ActionIcon>
                </Tooltip>
              )}
            </CopyButton>
            {status !== 'open' && <StateBadge tone="warn">{t(`accountStatus.${status}`)}</StateBadge>}
          </Group>
        </Stack>
        <Stack gap={0} className="bank-balance">
          <Text size="sm" c="dimmed">
            {t('balance')}
          </Text>
          <Text fz={30} fw={650} lh={1.2}>
            <Amount value={balance} currency={currency} />
          </Text>
        </Stack>
      </Group>
    </Paper>
  );
}
