import { Grid, Group, Paper, Stack, Tabs, Title } from '@mantine/core';
import { useParams } from 'wouter';
import { api, type Schemas } from '#web/api/client';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { useMe } from '#web/app/session/use-me';
import { CaseLines } from '#web/case/CaseLines';
import { CaseTimeline } from '#web/case/CaseTimeline';
import { DocumentState } from '#web/case/DocumentState';
import { Findings } from '#web/case/Findings';
import { NextSteps } from '#web/case/NextSteps';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCaseTexts } from '#web/case/use-case-texts';
import { usePostTexts } from '../use-post-texts';
import { DocumentData } from './DocumentData';
import { PaperPreview } from './PaperPreview';
import { useClaimAction } from './use-claim-action';

/** One document: the paper, what it says, what the checks found, its trade case, and what can be done next. */
export default function DocumentPage() {
  const firmId = useFirmOfPage();
  const { documentId } = useParams<{ readonly documentId: string }>();
  const { data, error, refetch } = api.useQuery('get', '/v1/documents/{id}', { params: { path: { id: documentId } } });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <DocumentView key={data.id} firmId={firmId} document={data} />;
}

function DocumentView({ firmId, document }: { readonly firmId: string; readonly document: Schemas['Document'] }) {
  const t = usePostTexts();
  const { firms } = useMe();
  const { id, title, number, senderFirmId, senderName, receiverName, caseId, issueDate } = document;
  const claimAction = useClaimAction(firmId, document);
  const isSender = senderFirmId === firmId;
  const canAct = firms.some((firm) => firm.id === firmId);
  const box = isSender ? 'outbox' : 'inbox';
  return (
    <Page
      title={`${title} ${number}`}
      above={[{ title: t(`boxes.${box}`), to: `/firm/${firmId}/post?box=${box}` }]}
      lead={
        <Group gap="xs" component="span">
          {isSender ? t('document.to', { firm: receiverName }) : t('document.from', { firm: senderName })} ·{' '}
          <Moment at={issueDate} />
          <DocumentState state={document.state} settledBy={document.settledBy} />
        </Group>
      }
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <Section title={t('document.next')}>
              <NextSteps firmId={firmId} documentId={id} canAct={canAct} more={claimAction} />
            </Section>
            {document.findings.length > 0 && (
              <Section title={t('document.findings')}>
                <Findings findings={document.findings} />
              </Section>
            )}
            <Paper withBorder>
              <Shown document={document} />
            </Paper>
            <Lines caseId={caseId} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <CaseSide firmId={firmId} caseId={caseId} documentId={id} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}

/** The document itself, as data in words or as the paper that it prints as. */
function Shown({ document }: { readonly document: Schemas['Document'] }) {
  const t = usePostTexts();
  return (
    <Tabs defaultValue="data" keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="data">{t('document.data')}</Tabs.Tab>
        <Tabs.Tab value="paper">{t('document.paper')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="data" p="md">
        <DocumentData document={document} />
      </Tabs.Panel>
      <Tabs.Panel value="paper" p="md">
        <PaperPreview document={document} />
      </Tabs.Panel>
    </Tabs>
  );
}

interface CaseSideProps {
  readonly firmId: string;
  readonly caseId: string;
  readonly documentId: string;
}

function CaseSide({ firmId, caseId, documentId }: CaseSideProps) {
  const t = usePostTexts();
  return (
    <Section title={t('document.case')}>
      <CaseTimeline
        caseId={caseId}
        current={documentId}
        linkTo={(entry) => (entry.kind === 'document' ? `/firm/${firmId}/post/${entry.id}` : undefined)}
      />
    </Section>
  );
}

function Lines({ caseId }: { readonly caseId: string }) {
  const inCase = useCaseTexts();
  return (
    <Section title={inCase('lines')}>
      <CaseLines caseId={caseId} />
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={2} mb="sm">
        {title}
      </Title>
      {children}
    </Paper>
  );
}
