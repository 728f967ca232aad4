import { Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconSelector } from '@tabler/icons-react';
import { CellButton } from './CellButton';
import { FirmCell } from './FirmCell';
import { stages, type BoardCell, type BoardRow, type Sort } from './board';
import { useBoardTexts } from './use-board-texts';

interface BoardTableProps {
  readonly rows: readonly BoardRow[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (row: BoardRow, cell: BoardCell) => void;
}

/** Firms as rows, the chain from order to payment as columns. */
export function BoardTable({ rows, sort, onSort, onOpen }: BoardTableProps) {
  const t = useBoardTexts();
  return (
    <Table.ScrollContainer type="native" minWidth={920} tabIndex={0} role="region" aria-label={t('caption')}>
      <Table
        aria-label={t('caption')}
        layout="fixed"
        verticalSpacing={6}
        horizontalSpacing={6}
        highlightOnHover={false}
      >
        <Table.Thead>
          <Table.Tr>
            <SortHeader by="name" sort={sort} onSort={onSort} label={t('firm')} width={210} />
            {stages.map((stage) => (
              <SortHeader key={stage} by={stage} sort={sort} onSort={onSort} label={t(`stages.${stage}`)} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.firmId}>
              <Table.Th scope="row" fw={400} className="board-firm">
                <FirmCell row={row} />
              </Table.Th>
              {row.cells.map((cell) => (
                <Table.Td key={cell.stage}>
                  <CellButton cell={cell} firmName={row.firmName} onOpen={() => onOpen(row, cell)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface SortHeaderProps {
  readonly by: Sort;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly label: string;
  readonly width?: number;
}

/** Pressed once, the column decides the order; pressed again, the need for help does. */
function SortHeader({ by, sort, onSort, label, width }: SortHeaderProps) {
  const isActive = sort === by;
  const Icon = isActive ? IconArrowDown : IconSelector;
  return (
    <Table.Th
      scope="col"
      w={width}
      aria-sort={isActive ? 'ascending' : undefined}
      className={by === 'name' ? 'board-firm' : undefined}
    >
      <UnstyledButton className="board-sort" onClick={() => onSort(isActive ? 'help' : by)}>
        {label}
        <Text component="span" c={isActive ? undefined : 'dimmed'} lh={0}>
          <Icon size={14} stroke={1.8} aria-hidden />
        </Text>
      </UnstyledButton>
    </Table.Th>
  );
}
