import { Alert, Button, FileInput, Group, Paper, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconFileUpload, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '#web/app/session/use-me';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { Findings } from '#web/case/Findings';
import { useBeginDraft } from '#web/case/use-begin-draft';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useLanguage } from '#web/texts/use-language';
import type { ReadFile } from '../rules/engine';
import { useFormTexts } from '../use-form-texts';

const megabyte = 2 ** 20;

/** A file of UBL instead of typing: checked here by the rules of the clearing, then taken over as a draft. */
export default function UploadPage() {
  const t = useFormTexts();
  const firmId = useFirmOfPage();
  const [language] = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [read, setRead] = useState<ReadFile>();
  const [failed, setFailed] = useState<unknown>();
  const take = async (chosen: File | null): Promise<void> => {
    setFile(chosen);
    setRead(undefined);
    setFailed(undefined);
    if (!chosen) return;
    if (chosen.size > 10 * megabyte) return setRead({ refusal: t('upload.tooLarge') });
    try {
      const [engine, bytes] = await Promise.all([import('../rules/engine'), chosen.arrayBuffer()]);
      setRead(engine.readFile(new Uint8Array(bytes), language));
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <Page
      title={t('upload.title')}
      lead={t('upload.lead')}
      above={[{ title: t('drafts'), to: `/firm/${firmId}/drafts` }]}
    >
      <Paper withBorder p="lg">
        <Stack>
          <FileInput
            label={t('upload.file')}
            description={t('upload.fileHint')}
            placeholder={t('upload.choose')}
            accept=".xml,application/xml,text/xml"
            leftSection={<IconFileUpload size={17} aria-hidden />}
            value={file}
            onChange={(chosen) => void take(chosen)}
            clearable
            maw={480}
          />
          {failed !== undefined && <ProblemNotice error={failed} />}
          {read && ('refusal' in read ? <Refusal text={read.refusal} /> : <ReadDocument firmId={firmId} read={read} />)}
        </Stack>
      </Paper>
    </Page>
  );
}

function Refusal({ text }: { readonly text: string }) {
  const t = useFormTexts();
  return (
    <Alert color="red" title={t('upload.unreadable')} role="alert">
      {text}
    </Alert>
  );
}

interface ReadDocumentProps {
  readonly firmId: string;
  readonly read: Exclude<ReadFile, { readonly refusal: string }>;
}

function ReadDocument({ firmId, read }: ReadDocumentProps) {
  const t = useFormTexts();
  const { firms } = useMe();
  const { begin, busy, error } = useBeginDraft(firmId);
  const { documentType, sender, receiver, body, findings } = read;
  const own = firms.find(({ id }) => id === firmId)?.participantId;
  const isOwn = own === undefined || sender === own;
  return (
    <Stack>
      {error !== undefined && <ProblemNotice error={error} />}
      {!isOwn && (
        <Alert color="orange" icon={<IconInfoCircle aria-hidden />}>
          {t('upload.foreign', { sender: sender ?? '?' })}
        </Alert>
      )}
      {findings.length === 0 ? (
        <Text fw={600} role="status">
          <IconCircleCheck size={18} style={{ verticalAlign: '-4px' }} aria-hidden /> {t('findings.allRight')}
        </Text>
      ) : (
        <Findings findings={findings} />
      )}
      <Group>
        <Button loading={busy} onClick={() => void begin({ documentType, body, ...(receiver && { receiver }) })}>
          {t('upload.takeOver')}
        </Button>
      </Group>
    </Stack>
  );
}
