import { Alert, Button, FileInput, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, type Schemas } from '#web/api/client';
import { useLabels } from '#web/form/fields/use-labels';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { StateBadge, type Tone } from '#web/parts/StateBadge';
import { useCommonTexts } from '#web/texts/use-texts';
import { useTradeTexts } from '../../trade/use-trade-texts';

type Import = Schemas['ProductImport'];

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const tones: Readonly<Record<Import['rows'][number]['outcome'], Tone>> = {
  new: 'good',
  changed: 'warn',
  unchanged: 'plain',
  refused: 'bad',
};
const shownRows = 200;

interface ImportDialogProps {
  readonly firmId: string;
  readonly onClose: () => void;
}

/** A price list from a spreadsheet: first what would happen, line by line, then all of it at once. */
export function ImportDialog({ firmId, onClose }: ImportDialogProps) {
  const t = useTradeTexts();
  const say = useCommonTexts();
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<Import>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const send = async (chosen: File, more: string): Promise<Import | undefined> => {
    setBusy(true);
    setError(undefined);
    try {
      const headers = { 'content-type': chosen.name.toLowerCase().endsWith('.xlsx') ? workbook : 'text/csv' };
      const path = `/v1/products/import?firmId=${firmId}&${more}`;
      const response = await ask(path, { method: 'POST', headers, body: chosen });
      return (await response.json()) as Import;
    } catch (problem) {
      setError(problem);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const choose = async (chosen: File | null): Promise<void> => {
    setFile(chosen);
    setPreview(undefined);
    if (chosen) setPreview(await send(chosen, 'preview=true'));
  };
  const apply = async (): Promise<void> => {
    if (!file || !preview || busy) return;
    const done = await send(file, `mode=${preview.counts.refused > 0 ? 'good-ones' : 'all-or-nothing'}`);
    if (!done) return;
    if (!done.applied) return setPreview(done);
    await queryClient.invalidateQueries();
    await notify(t('import.done', { new: done.counts.new, changed: done.counts.changed }));
    onClose();
  };
  const effect = preview ? preview.counts.new + preview.counts.changed : 0;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('import.title')}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <Stack>
        <FileInput
          label={t('import.file')}
          description={t('import.fileHint')}
          accept=".csv,.xlsx,text/csv"
          leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
          value={file}
          onChange={(chosen) => void choose(chosen)}
          clearable
        />
        {error !== undefined && <ProblemNotice error={error} />}
        {preview && <Preview preview={preview} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button loading={busy} disabled={effect === 0} onClick={() => void apply()}>
            {t('import.apply', { count: effect })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Preview({ preview: { rows, counts, ignoredColumns } }: { readonly preview: Import }) {
  const t = useTradeTexts();
  const labels = useLabels();
  // What needs a look stands first.
  const order = ['refused', 'changed', 'new', 'unchanged'];
  const sorted = rows.toSorted(
    (one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome) || one.line - other.line,
  );
  return (
    <Stack gap="sm">
      <Group gap="xs" role="status">
        {(['new', 'changed', 'unchanged', 'refused'] as const).map((outcome) => (
          <StateBadge key={outcome} tone={tones[outcome]}>
            {t(`import.${outcome}`)}: {counts[outcome]}
          </StateBadge>
        ))}
      </Group>
      {ignoredColumns.length > 0 && (
        <Alert color="orange" variant="light">
          {t('import.ignored', { columns: ignoredColumns.join(', ') })}
        </Alert>
      )}
      <Table.ScrollContainer minWidth={480} mah={360} tabIndex={0} aria-label={t('import.title')}>
        <Table stickyHeader aria-label={t('import.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right">{t('import.line')}</Table.Th>
              <Table.Th>{t('product')}</Table.Th>
              <Table.Th miw={140}>{t('import.outcome')}</Table.Th>
              <Table.Th>{t('import.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.slice(0, shownRows).map(({ line, number, name, outcome, changes, problems }) => (
              <Table.Tr key={line}>
                <Table.Td ta="right">{line}</Table.Td>
                <Table.Td>
                  {number} {name}
                </Table.Td>
                <Table.Td>
                  <StateBadge tone={tones[outcome]}>{t(`import.${outcome}`)}</StateBadge>
                </Table.Td>
                <Table.Td>
                  {problems.map(({ pointer, detail }) => (
                    <Text key={`${pointer} ${detail}`} size="sm">
                      {detail}
                    </Text>
                  ))}
                  {changes.map(({ field, from, to }) => (
                    <Text key={field} size="sm">
                      {labels(`/${field}`)}: {from || '–'} → {to || '–'}
                    </Text>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
