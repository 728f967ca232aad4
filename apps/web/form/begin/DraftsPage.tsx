import { Anchor, Button, Group, Paper, Table } from '@mantine/core';
import { IconFilePlus, IconFileText, IconUpload } from '@tabler/icons-react';
import { Link } from 'wouter';
import { api } from '#web/api/client';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useFormTexts } from '../use-form-texts';
import { RemoveDraft } from './RemoveDraft';

/** What is being written in a firm and is not sent yet. */
export default function DraftsPage() {
  const t = useFormTexts();
  const firmId = useFirmOfPage();
  const drafts = api.useQuery('get', '/v1/drafts', { params: { query: { firm: firmId, limit: 200 } } });
  const open = drafts.data?.items.filter(({ envelopeId }) => envelopeId === null);
  return (
    <Page title={t('drafts')} lead={t('draftsLead')} actions={<BeginButtons firmId={firmId} />}>
      {drafts.error ? (
        <ProblemNotice error={drafts.error} retry={() => void drafts.refetch()} />
      ) : !open ? (
        <Loading />
      ) : open.length === 0 ? (
        <EmptyState icon={IconFileText} title={t('noDrafts')} text={t('noDraftsText')} />
      ) : (
        <Paper withBorder>
          <Table.ScrollContainer minWidth={520} tabIndex={0} aria-label={t('drafts')}>
            <Table aria-label={t('drafts')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('column.document')}</Table.Th>
                  <Table.Th>{t('receiver')}</Table.Th>
                  <Table.Th>{t('column.changed')}</Table.Th>
                  <Table.Th aria-label={t('column.actions')} />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {open.map(({ id, title, receiverFirm, changedAt, changedBy }) => (
                  <Table.Tr key={id}>
                    <Table.Td>
                      <Anchor component={Link} inherit href={`/firm/${firmId}/drafts/${id}`}>
                        {title}
                      </Anchor>
                    </Table.Td>
                    <Table.Td>{receiverFirm?.name ?? '–'}</Table.Td>
                    <Table.Td>
                      <Moment at={changedAt} />
                      {changedBy ? `, ${changedBy.name}` : ''}
                    </Table.Td>
                    <Table.Td ta="right">
                      <RemoveDraft firmId={firmId} draftId={id} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Paper>
      )}
    </Page>
  );
}

function BeginButtons({ firmId }: { readonly firmId: string }) {
  const t = useFormTexts();
  return (
    <Group gap="xs">
      <Button
        component={Link}
        href={`/firm/${firmId}/drafts/upload`}
        variant="default"
        leftSection={<IconUpload size={17} aria-hidden />}
      >
        {t('upload.action')}
      </Button>
      <Button component={Link} href={`/firm/${firmId}/drafts/new`} leftSection={<IconFilePlus size={17} aria-hidden />}>
        {t('new.action')}
      </Button>
    </Group>
  );
}
