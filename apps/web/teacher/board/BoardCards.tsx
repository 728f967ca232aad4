import { Card, SimpleGrid, Stack, Text } from '@mantine/core';
import { CellButton } from './CellButton';
import { FirmCell } from './FirmCell';
import type { BoardCell, BoardRow } from './board';
import { useBoardTexts } from './use-board-texts';

interface BoardCardsProps {
  readonly rows: readonly BoardRow[];
  readonly onOpen: (row: BoardRow, cell: BoardCell) => void;
}

/** The board on a phone: a card for each firm. */
export function BoardCards({ rows, onOpen }: BoardCardsProps) {
  const t = useBoardTexts();
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('caption')}>
      {rows.map((row) => (
        <Card key={row.firmId} component="li" withBorder padding="sm">
          <Stack gap="xs">
            <FirmCell row={row} />
            <SimpleGrid cols={2} spacing={6} verticalSpacing={6}>
              {row.cells.map((cell) => (
                <Stack key={cell.stage} gap={2}>
                  <Text size="xs" c="dimmed">
                    {t(`stages.${cell.stage}`)}
                  </Text>
                  <CellButton cell={cell} firmName={row.firmName} onOpen={() => onOpen(row, cell)} />
                </Stack>
              ))}
            </SimpleGrid>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
