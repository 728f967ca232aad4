import { Button, Group, Paper, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { api, type Schemas } from '#web/api/client';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { useBeginDraft } from '#web/case/use-begin-draft';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { useFormTexts } from '../use-form-texts';
import { FirmPicker } from './FirmPicker';

/** A document that answers no other: which kind, and for whom. `?type=invoice` chooses the kind. */
export default function NewDocumentPage() {
  const t = useFormTexts();
  const say = useCommonTexts();
  const firmId = useFirmOfPage();
  const [search] = useSearchParams();
  const [documentType, setDocumentType] = useState(search.get('type') ?? 'invoice');
  const [receiver, setReceiver] = useState<Schemas['Firm']>();
  const [missing, setMissing] = useState(false);
  const types = api.useQuery('get', '/v1/document-types', {}, { staleTime: Infinity }).data?.items ?? [];
  const { begin, busy, error } = useBeginDraft(firmId);
  const submit = (): void => {
    setMissing(!receiver);
    if (receiver) void begin({ documentType, receiver: receiver.participantId });
  };
  return (
    <Page title={t('new.title')} lead={t('new.lead')} above={[{ title: t('drafts'), to: `/firm/${firmId}/drafts` }]}>
      <Paper withBorder p="lg" maw={560}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Stack>
            {error !== undefined && <ProblemNotice error={error} />}
            <Select
              label={t('column.document')}
              data={types.map(({ id, title }) => ({ value: id, label: title }))}
              value={documentType}
              allowDeselect={false}
              onChange={(value) => setDocumentType(value ?? documentType)}
            />
            <FirmPicker
              label={t('receiver')}
              description={t('new.receiverHint')}
              exceptFirmId={firmId}
              error={missing && !receiver ? say('required') : undefined}
              onChoose={setReceiver}
            />
            <Group justify="flex-end">
              <Button type="submit" loading={busy}>
                {t('new.begin')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Page>
  );
}
