import { Anchor, Button, FileInput, Group, Modal, Stack, Text } from '@mantine/core';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { useState } from 'react';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { ImportPreview } from './ImportPreview';
import { textOfFile } from './text-of-file';
import { useGoalsTexts } from './use-goals-texts';

interface ImportGoalsProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly goalSetId: string;
}

/** Reads a list of goals: first what would happen, line by line, then it happens. */
export function ImportGoals({ opened, onClose, goalSetId }: ImportGoalsProps) {
  const t = useGoalsTexts();
  const say = useCommonTexts();
  const [csv, setCsv] = useState('');
  const [preview, setPreview] = useState<Schemas['GoalImport']>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const count = preview?.lines.filter(({ outcome }) => outcome === 'added' || outcome === 'changed').length ?? 0;

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    await work().catch(setError);
    setBusy(false);
  };
  const send = async (content: string, apply: boolean): Promise<Schemas['GoalImport']> => {
    const { data } = await client.POST('/v1/goal-sets/{id}/import', {
      params: { path: { id: goalSetId } },
      body: { csv: content, apply },
    });
    return data!;
  };
  const choose = (file: File | null): void =>
    void attempt(async () => {
      setPreview(undefined);
      if (!file) return;
      const content = await textOfFile(file);
      setCsv(content);
      setPreview(await send(content, false));
    });
  const apply = (): void =>
    void attempt(async () => {
      await send(csv, true);
      await queryClient.invalidateQueries();
      await notify(t('import.done', { count }));
      close();
    });
  const close = (): void => {
    setPreview(undefined);
    setError(undefined);
    onClose();
  };

  return (
    <Modal
      opened={opened}
      onClose={close}
      size="xl"
      title={t('import.title')}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <Stack>
        {error !== undefined && <ProblemNotice error={error} />}
        <FileInput
          label={t('import.file')}
          description={t('import.fileHint')}
          placeholder={t('import.choose')}
          accept=".csv,text/csv,text/plain"
          leftSection={<IconFileTypeCsv size={18} aria-hidden />}
          onChange={choose}
        />
        <Text size="sm">
          <Anchor href={`/v1/goal-sets/${goalSetId}/file`} download inherit>
            {t('import.template')}
          </Anchor>
        </Text>
        {preview && <ImportPreview lines={preview.lines} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button loading={busy} disabled={count === 0} onClick={apply}>
            {preview && count === 0 ? t('import.nothing') : t('import.apply', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
