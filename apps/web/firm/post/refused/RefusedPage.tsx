import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Link, Redirect, useParams } from 'wouter';
import { api } from '#web/api/client';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { useMe } from '#web/app/session/use-me';
import { Findings } from '#web/case/Findings';
import { useBeginDraft } from '#web/case/use-begin-draft';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { usePostTexts } from '../use-post-texts';
import { EnvelopeState } from './EnvelopeState';

/** What was sent and not accepted: why, and the way to put it right. */
export default function RefusedPage() {
  const t = usePostTexts();
  const firmId = useFirmOfPage();
  const { envelopeId } = useParams<{ readonly envelopeId: string }>();
  const { data, error, refetch } = api.useQuery('get', '/v1/envelopes/{id}', { params: { path: { id: envelopeId } } });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.documentId !== null) return <Redirect to={`/firm/${firmId}/post/${data.documentId}`} replace />;
  return (
    <Page
      title={data.title}
      above={[{ title: t('boxes.refused'), to: `/firm/${firmId}/post?box=refused` }]}
      lead={
        <Group gap="xs" component="span">
          {t('refused.to', { receiver: data.receiverName })} · <Moment at={data.submittedAt} />
          <EnvelopeState state={data.state} />
        </Group>
      }
      actions={data.state === 'rejected' && <Correct firmId={firmId} envelopeId={envelopeId} />}
    >
      <Paper withBorder p="md">
        <Stack>
          <Text>{t(data.state === 'rejected' ? 'refused.explained' : `refused.${data.state}`)}</Text>
          <Findings findings={data.findings} />
        </Stack>
      </Paper>
    </Page>
  );
}

/** Takes it up again: goes on with the draft that somebody began for it, or begins one. */
function Correct({ firmId, envelopeId }: { readonly firmId: string; readonly envelopeId: string }) {
  const t = usePostTexts();
  const { firms } = useMe();
  const { begin, busy, error } = useBeginDraft(firmId);
  const canAct = firms.some(({ id }) => id === firmId);
  const drafts = api.useQuery(
    'get',
    '/v1/drafts',
    { params: { query: { firm: firmId, limit: 200 } } },
    {
      enabled: canAct,
    },
  );
  if (!canAct) return null;
  const begun = drafts.data?.items.find(({ replaces }) => replaces === envelopeId);
  if (begun) {
    return (
      <Button component={Link} href={`/firm/${firmId}/drafts/${begun.id}`}>
        {t('refused.continue')}
      </Button>
    );
  }
  return (
    <Stack gap="xs">
      <Button loading={busy || drafts.isPending} onClick={() => void begin({ rejected: envelopeId })}>
        {t('refused.correct')}
      </Button>
      {error !== undefined && <ProblemNotice error={error} />}
    </Stack>
  );
}
