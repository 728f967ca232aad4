import { Alert, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCircleX } from '@tabler/icons-react';
import { useParams } from 'wouter';
import { api, client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { Loading } from '#web/parts/Loading';
import { notify } from '#web/parts/notify';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useFormat } from '#web/texts/use-format';
import { FirmAccounts } from './FirmAccounts';
import { FirmClass } from './FirmClass';
import { FirmData } from './FirmData';
import { FirmPeople } from './FirmPeople';
import { FirmState } from './FirmState';
import { FirmStock } from './FirmStock';
import { useFirmsTexts } from './use-firms-texts';

/** A firm as the office keeps it: its data, accounts, stock and people, and the end of its trade. */
export default function FirmPage() {
  const t = useFirmsTexts();
  const { anyFirmId } = useParams<{ readonly anyFirmId: string }>();
  const { data, error, refetch } = api.useQuery('get', '/v1/firms/{id}', { params: { path: { id: anyFirmId } } });
  const above = [{ title: t('title'), to: '/office/firms' }];
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Page title={`${data.name} ${data.legalForm}`.trim()} above={above} actions={<FirmState firm={data} />}>
      <Firm key={data.id} firm={data as Schemas['FirmInside']} />
    </Page>
  );
}

function Firm({ firm }: { readonly firm: Schemas['FirmInside'] }) {
  const t = useFirmsTexts();
  const { day } = useFormat();
  return (
    <Stack gap="lg">
      {firm.closedAt && (
        <Alert color="red" variant="light" icon={<IconCircleX aria-hidden />}>
          {t('closedSince', { day: day(firm.closedAt) })}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <FirmData firm={firm} />
        <Stack gap="lg">
          <Numbers firm={firm} />
          <FirmAccounts firm={firm} />
          <FirmPeople firm={firm} />
          <FirmStock firm={firm} />
          <FirmClass key={firm.classId} firm={firm} />
          {firm.closedAt ? <ReopenFirm firm={firm} /> : <CloseFirm firm={firm} />}
        </Stack>
      </SimpleGrid>
    </Stack>
  );
}

function Numbers({ firm }: { readonly firm: Schemas['FirmInside'] }) {
  const t = useFirmsTexts();
  const numbers = [
    [t('enterpriseNumber'), firm.enterpriseNumber],
    [t('vatNumber'), firm.vatNumber],
    [t('participantId'), firm.participantId],
  ] as const;
  return (
    <Paper withBorder p="lg">
      <Title order={2} mb="sm">
        {t('numbers')}
      </Title>
      <Stack gap="xs">
        {numbers.map(([name, value]) => (
          <Group key={name} justify="space-between" gap="xs">
            <Text size="sm" c="dimmed">
              {name}
            </Text>
            <Text className="kontor-figures">{value ?? '–'}</Text>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}

function CloseFirm({ firm }: { readonly firm: Schemas['FirmInside'] }) {
  const t = useFirmsTexts();
  const close = async (): Promise<void> => {
    await client.POST('/v1/firms/{id}/close', { params: { path: { id: firm.id } } });
    void notify(t('closedNow'));
    await queryClient.invalidateQueries();
  };
  return (
    <Paper withBorder p="lg">
      <Stack align="flex-start" gap="sm">
        <Title order={2}>{t('end')}</Title>
        <Text size="sm" c="dimmed">
          {t('endHint')}
        </Text>
        <ConfirmButton color="red" question={t('endQuestion', { firm: firm.name })} verb={t('end')} onConfirm={close}>
          {t('end')}
        </ConfirmButton>
      </Stack>
    </Paper>
  );
}

function ReopenFirm({ firm }: { readonly firm: Schemas['FirmInside'] }) {
  const t = useFirmsTexts();
  const reopen = async (): Promise<void> => {
    await client.POST('/v1/firms/{id}/reopen', { params: { path: { id: firm.id } } });
    void notify(t('reopened'));
    await queryClient.invalidateQueries();
  };
  return (
    <Paper withBorder p="lg">
      <Stack align="flex-start" gap="sm">
        <Title order={2}>{t('reopen')}</Title>
        <Text size="sm" c="dimmed">
          {t('reopenHint')}
        </Text>
        <ConfirmButton question={t('reopenQuestion', { firm: firm.name })} verb={t('reopen')} onConfirm={reopen}>
          {t('reopen')}
        </ConfirmButton>
      </Stack>
    </Paper>
  );
}
