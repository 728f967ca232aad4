import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { api, client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { Amount } from '#web/parts/Amount';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { StateBadge } from '#web/parts/StateBadge';
import { useFirmsTexts } from './use-firms-texts';

const tones = { open: 'good', blocked: 'warn', closed: 'bad' } as const;

export function FirmAccounts({ firm }: { readonly firm: Schemas['FirmInside'] }) {
  const t = useFirmsTexts();
  const { data, error, refetch } = api.useQuery('get', '/v1/bank-accounts', { params: { query: { firmId: firm.id } } });
  const openAnother = async (): Promise<void> => {
    await client.POST('/v1/bank-accounts', { body: { firmId: firm.id } });
    void notify(t('accountOpened'));
    await queryClient.invalidateQueries();
  };
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Title order={2}>{t('accounts')}</Title>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {data?.items.map((account) => (
          <Group key={account.id} justify="space-between" align="flex-start" gap="xs">
            <div>
              <Text className="kontor-figures">{account.iban.replaceAll(/(.{4})(?=.)/g, '$1 ')}</Text>
              <Text size="sm" c="dimmed">
                {account.holderName}
              </Text>
            </div>
            <Group gap="xs">
              <StateBadge tone={tones[account.status]}>{t(`accountState.${account.status}`)}</StateBadge>
              <Amount value={account.balance} currency={account.currency} fw={600} />
            </Group>
          </Group>
        ))}
        {!firm.closedAt && (
          <ConfirmButton
            question={t('openAccountQuestion', { firm: firm.name })}
            verb={t('openAccount')}
            onConfirm={openAnother}
            style={{ alignSelf: 'start' }}
          >
            {t('openAccount')}
          </ConfirmButton>
        )}
      </Stack>
    </Paper>
  );
}
