import { Anchor, Box, Drawer, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { api } from '#web/api/client';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { StateBadge, type Tone } from '#web/parts/StateBadge';
import { useFormat } from '#web/texts/use-format';
import { useCommonTexts } from '#web/texts/use-texts';
import type { Board, BoardCell, BoardEntry, BoardRow } from './board';
import { useBoardTexts } from './use-board-texts';

interface CellDetailsProps {
  readonly board: Board;
  /** What is looked at; nothing while the drawer is closed. */
  readonly opened: { readonly row: BoardRow; readonly cell: BoardCell } | undefined;
  readonly onClose: () => void;
}

/** The cases behind a cell, the worst first. */
export function CellDetails({ board, opened, onClose }: CellDetailsProps) {
  const t = useBoardTexts();
  const say = useCommonTexts();
  const stage = opened && t(`stages.${opened.cell.stage}`);
  return (
    <Drawer
      opened={opened !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      title={opened && t('details', { firm: opened.row.firmName, stage })}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      {opened && <Entries classId={board.classId} firmId={opened.row.firmId} stage={opened.cell.stage} />}
    </Drawer>
  );
}

interface EntriesProps {
  readonly classId: string;
  readonly firmId: string;
  readonly stage: BoardCell['stage'];
}

function Entries({ classId, firmId, stage }: EntriesProps) {
  const t = useBoardTexts();
  const { data, error, refetch } = api.useQuery('get', '/v1/classes/{id}/board/entries', {
    params: { path: { id: classId }, query: { firmId, stage } },
  });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { items, total } = data;
  return (
    <>
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map((entry) => (
          <li key={`${entry.caseId ?? entry.envelopeId} ${entry.role} ${entry.documentId} ${entry.state}`}>
            <Entry entry={entry} />
          </li>
        ))}
      </Stack>
      {total > items.length && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('more', { count: total - items.length })}
        </Text>
      )}
    </>
  );
}

const tones: Readonly<Record<BoardEntry['state'], Tone>> = {
  wrong: 'bad',
  late: 'warn',
  waiting: 'wait',
  'on-time': 'good',
};

function Entry({ entry }: { readonly entry: BoardEntry }) {
  const t = useBoardTexts();
  const { daysFromNow } = useFormat();
  const { caseId, number, role, state, dueDay, fault, otherFirmName } = entry;
  const title = fault === 'rejected' ? t('refused', { document: number }) : t('case', { number });
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        {caseId ? (
          <Anchor component={Link} href={`/teacher/transactions/${caseId}`} fw={600} size="sm">
            {title}
          </Anchor>
        ) : (
          <Text fw={600} size="sm">
            {title}
          </Text>
        )}
        <Box flex="none">
          <StateBadge tone={tones[state]}>{t(`states.${state}`)}</StateBadge>
        </Box>
      </Group>
      <Text size="sm" c="dimmed">
        {[
          otherFirmName && t('with', { firm: otherFirmName }),
          role && t(role === 'buyer' ? 'asBuyer' : 'asSeller'),
          dueDay && t('due', { when: daysFromNow(dueDay) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {fault && <Text size="sm">{t(`faults.${fault}`)}</Text>}
    </Paper>
  );
}
