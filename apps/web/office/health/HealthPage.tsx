import { Alert, Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { Link } from 'wouter';
import { api, type Schemas } from '#web/api/client';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { StateBadge } from '#web/parts/StateBadge';
import { useFormat } from '#web/texts/use-format';
import { useHealthTexts } from './use-health-texts';

type Report = Schemas['HealthReport'];

const refreshMilliseconds = 30_000;

const tones = { ok: 'good', attention: 'warn', broken: 'bad' } as const;

const banners = {
  ok: { color: 'green', Icon: IconCircleCheck },
  attention: { color: 'orange', Icon: IconAlertTriangle },
  broken: { color: 'red', Icon: IconCircleX },
} as const;

/** The office's first page: whether everything works, in sentences, and what to do where it does not. */
export default function HealthPage() {
  const t = useHealthTexts();
  const query = api.useQuery('get', '/v1/health-report', {}, { refetchInterval: refreshMilliseconds });
  const { data, error, refetch } = query;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {data ? (
        <Findings report={data} />
      ) : error ? (
        <ProblemNotice error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function Findings({ report }: { readonly report: Report }) {
  const t = useHealthTexts();
  const { time } = useFormat();
  const { color, Icon } = banners[report.state];
  return (
    <Stack>
      <Alert
        color={color}
        variant="light"
        icon={<Icon aria-hidden />}
        title={t(`overall.${report.state}`)}
        role="status"
      >
        <Text size="sm">{t('lookedAt', { time: time(report.at) })}</Text>
      </Alert>
      {report.items.map((item) => (
        <Finding key={item.topic} item={item} />
      ))}
    </Stack>
  );
}

function Finding({ item }: { readonly item: Report['items'][number] }) {
  const t = useHealthTexts();
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Title order={2} size="h3">
          {item.title}
        </Title>
        <StateBadge tone={tones[item.state]}>{t(`state.${item.state}`)}</StateBadge>
      </Group>
      <Text mt={4}>{item.sentence}</Text>
      {item.topic === 'deadLetters' && item.count !== null && (
        <Anchor component={Link} href="/office/dead-letters" size="sm">
          {t('toDeadLetters')}
        </Anchor>
      )}
    </Paper>
  );
}
