import { Anchor, Box, Drawer, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
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
  const shown = opened?.cell.entries ?? [];
  const all = opened ? Object.values(opened.cell.counts).reduce((sum, count) => sum + count, 0) : 0;
  return (
    <Drawer
      opened={opened !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      title={opened && t('details', { firm: opened.row.firmName, stage })}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.map((entry) => (
          <li key={`${entry.caseId ?? entry.envelopeId} ${entry.role} ${entry.documentId} ${entry.state}`}>
            <Entry entry={entry} otherFirm={board.otherFirms[entry.otherFirmId]} />
          </li>
        ))}
      </Stack>
      {all > shown.length && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('more', { count: all - shown.length })}
        </Text>
      )}
    </Drawer>
  );
}

const tones: Readonly<Record<BoardEntry['state'], Tone>> = {
  wrong: 'bad',
  late: 'warn',
  waiting: 'wait',
  'on-time': 'good',
};

function Entry({ entry, otherFirm }: { readonly entry: BoardEntry; readonly otherFirm: string | undefined }) {
  const t = useBoardTexts();
  const { daysFromNow } = useFormat();
  const { caseId, number, role, state, dueDay, fault } = entry;
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
          otherFirm && t('with', { firm: otherFirm }),
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
