import { Alert, Card, Grid, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleX } from '@tabler/icons-react';
import { useParams } from 'wouter';
import { api, type Schemas } from '#web/api/client';
import { CaseLines } from '#web/case/CaseLines';
import { CaseTimeline } from '#web/case/CaseTimeline';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { EntryChecks, Refused, type Checked } from './EntryChecks';
import { StageList } from './StageList';
import { useTransactionTexts } from './use-transaction-texts';

/** One trade from order to payment, with what the checks found beside each document. */
export default function TransactionPage() {
  const { caseId } = useParams<{ readonly caseId: string }>();
  const say = useCommonTexts();
  const t = useTransactionTexts();
  const params = { path: { id: caseId } };
  const tradeCase = api.useQuery('get', '/v1/cases/{id}', { params });
  const checks = api.useQuery('get', '/v1/cases/{id}/checks', { params });
  const error = tradeCase.error ?? checks.error;
  const above = [{ title: say('nav.transaction'), to: '/teacher/transactions' }];
  if (error)
    return <ProblemNotice error={error} retry={() => void Promise.all([tradeCase.refetch(), checks.refetch()])} />;
  if (!tradeCase.data || !checks.data) return <Loading />;
  const { number, buyer, seller } = tradeCase.data;
  return (
    <Page title={t('title', { number })} lead={t('between', { buyer: buyer.name, seller: seller.name })} above={above}>
      <Transaction tradeCase={tradeCase.data} checks={checks.data} />
    </Page>
  );
}

interface TransactionProps {
  readonly tradeCase: Schemas['TradeCaseWithTimeline'];
  readonly checks: Schemas['CaseChecks'];
}

function Transaction({ tradeCase, checks: { items, stages } }: TransactionProps) {
  const t = useTransactionTexts();
  const documents = new Map(items.filter(({ kind }) => kind === 'document').map((item) => [item.id, item]));
  const refused = items.filter(({ kind }) => kind === 'rejected');
  const open = refused.filter(({ rightedBy }) => rightedBy === null);
  const titleOf = (id: string): string => {
    const document = documents.get(id);
    return document ? `${document.title} ${document.number ?? ''}`.trim() : '';
  };
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Stack>
          {open.length > 0 && <OpenRefusals open={open} titleOf={titleOf} />}
          <Card withBorder padding="lg">
            <CaseTimeline
              caseId={tradeCase.id}
              about={({ id, kind }) => {
                const document = kind === 'document' ? documents.get(id) : undefined;
                if (!document) return null;
                const before = refused.filter(({ rightedBy }) => rightedBy?.documentId === id);
                return <EntryChecks document={document} refused={before} titleOf={titleOf} />;
              }}
            />
          </Card>
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack>
          {stages.length > 0 && (
            <Card withBorder padding="lg">
              <Title order={2} size="h3" mb="sm">
                {t('where')}
              </Title>
              <StageList stages={stages} buyer={tradeCase.buyer.name} seller={tradeCase.seller.name} />
            </Card>
          )}
          <Summary items={items} />
        </Stack>
      </Grid.Col>
      {tradeCase.lines.length > 0 && (
        <Grid.Col span={12}>
          <Card withBorder padding="lg">
            <Title order={2} size="h3" mb="sm">
              {t('match')}
            </Title>
            <CaseLines caseId={tradeCase.id} />
          </Card>
        </Grid.Col>
      )}
    </Grid>
  );
}

function OpenRefusals({
  open,
  titleOf,
}: {
  readonly open: readonly Checked[];
  readonly titleOf: (id: string) => string;
}) {
  const t = useTransactionTexts();
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconCircleX aria-hidden />}
      title={t('openRefusals', { count: open.length })}
    >
      <Stack gap="sm">
        {open.map((attempt) => (
          <Refused key={attempt.id} attempt={attempt} titleOf={titleOf} />
        ))}
      </Stack>
    </Alert>
  );
}

/** What the checks found in all, for who has ten seconds. */
function Summary({ items }: { readonly items: readonly Checked[] }) {
  const t = useTransactionTexts();
  const findings = items.flatMap((item) => item.findings);
  const figures = [
    ['documents', items.filter(({ kind }) => kind === 'document').length],
    ['refusals', items.filter(({ kind }) => kind === 'rejected').length],
    ['findings', findings.length],
    ['putRight', items.filter(({ rightedBy }) => rightedBy !== null).length],
  ] as const;
  return (
    <Card withBorder padding="lg">
      <Title order={2} size="h3" mb="sm">
        {t('summary.title')}
      </Title>
      <Stack gap={4} component="dl" m={0}>
        {figures.map(([what, count]) => (
          <Group key={what} justify="space-between">
            <Text component="dt" size="sm">
              {t(`summary.${what}`)}
            </Text>
            <Text component="dd" m={0} size="sm" fw={600} className="kontor-figures">
              {count}
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
