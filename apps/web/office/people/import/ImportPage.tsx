import { Anchor, FileInput, Paper, Stack, Text } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useSubmit } from '../../shared/use-submit';
import { useDesk } from '../use-desk';
import { usePeopleTexts } from '../use-people-texts';
import { ImportPreview } from './ImportPreview';
import { ImportResult } from './ImportResult';
import { sendList, type PeopleImport } from './send-list';

/** A list of people: what would happen, line by line, then doing it, then the first passwords. */
export default function ImportPage() {
  const t = usePeopleTexts();
  const desk = useDesk();
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<PeopleImport>();
  const [result, setResult] = useState<PeopleImport>();
  const { busy, error, submit } = useSubmit();
  const choose = (chosen: File | null): void => {
    setFile(chosen);
    setPreview(undefined);
    if (chosen) void submit(async () => setPreview(await sendList(chosen, { preview: true })));
  };
  const take = (mode: 'all-or-nothing' | 'good-ones'): void =>
    void submit(async () => {
      const done = await sendList(file!, { mode });
      if (done.applied) setResult(done);
      else setPreview(done);
    });
  const again = (): void => {
    setResult(undefined);
    choose(null);
  };
  return (
    <Page title={t('import.title')} lead={t('import.lead')} above={[{ title: t('title'), to: `${desk}/people` }]}>
      {result ? (
        <ImportResult result={result} onAgain={again} />
      ) : (
        <>
          <ChooseFile file={file} onChoose={choose} />
          {error !== undefined && <ProblemNotice error={error} />}
          {preview ? <ImportPreview preview={preview} busy={busy} onTake={take} /> : busy && <Loading />}
        </>
      )}
    </Page>
  );
}

interface ChooseFileProps {
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
}

function ChooseFile({ file, onChoose }: ChooseFileProps) {
  const t = usePeopleTexts();
  return (
    <Paper withBorder p="lg">
      <Stack align="flex-start">
        <FileInput
          label={t('import.file')}
          placeholder={t('import.choose')}
          accept=".csv,.xlsx,text/csv"
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
          value={file}
          onChange={onChoose}
          w="100%"
          maw={420}
        />
        <Text size="sm" c="dimmed">
          {t('import.columns')}
        </Text>
        <Anchor href="/v1/people-imports/template" download size="sm">
          <IconDownload size={14} aria-hidden /> {t('import.template')}
        </Anchor>
      </Stack>
    </Paper>
  );
}
