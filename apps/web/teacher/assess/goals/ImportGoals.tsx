import { Anchor, Button, FileInput, Group, Modal, Stack, Text } from '@mantine/core';
import { IconFileTypeCsv } from '@tabler/icons-react';
import { useState } from 'react';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { useSaving } from '#web/assessment/use-saving';
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

type GoalImport = Schemas['GoalImport'];

async function sendList(goalSetId: string, csv: string, apply: boolean): Promise<GoalImport> {
  const params = { path: { id: goalSetId } };
  const { data } = await client.POST('/v1/goal-sets/{id}/import', { params, body: { csv, apply } });
  return data!;
}

/** Reads a list of goals: first what would happen, line by line, then it happens. */
export function ImportGoals({ opened, onClose, goalSetId }: ImportGoalsProps) {
  const t = useGoalsTexts();
  const say = useCommonTexts();
  const [list, setList] = useState<{ readonly csv: string; readonly preview: GoalImport }>();
  const { busy, error, save, forgetError } = useSaving();
  const count = list?.preview.lines.filter(({ outcome }) => outcome === 'added' || outcome === 'changed').length ?? 0;

  const close = (): void => {
    setList(undefined);
    forgetError();
    onClose();
  };
  const look = async (file: File | null): Promise<void> => {
    setList(undefined);
    if (!file) return;
    const csv = await textOfFile(file);
    setList({ csv, preview: await sendList(goalSetId, csv, false) });
  };
  const apply = async (): Promise<void> => {
    if (!list) return;
    await sendList(goalSetId, list.csv, true);
    await queryClient.invalidateQueries();
    await notify(t('import.done', { count }));
    close();
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
          onChange={(file) => void save(() => look(file))}
        />
        <Text size="sm">
          <Anchor href={`/v1/goal-sets/${goalSetId}/file`} download inherit>
            {t('import.template')}
          </Anchor>
        </Text>
        {list && <ImportPreview lines={list.preview.lines} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say('cancel')}
          </Button>
          <Button loading={busy} disabled={count === 0} onClick={() => void save(apply)}>
            {list && count === 0 ? t('import.nothing') : t('import.apply', { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
