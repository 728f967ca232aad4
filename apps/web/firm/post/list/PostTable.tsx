import { Anchor, Button, Center, Table, Text } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useCommonTexts } from '#web/texts/use-texts';
import classes from './post.module.css';

export interface PostRow {
  readonly id: string;
  readonly to: string;
  /** What the link says: the kind of document and its number. */
  readonly name: string;
  /** Shown before the link: a mark that nobody opened it yet. */
  readonly mark?: ReactNode;
  readonly isNew: boolean;
  readonly cells: readonly ReactNode[];
}

type Columns = readonly { readonly title: string; readonly align?: 'right' }[];

interface PostTableProps {
  readonly label: string;
  readonly columns: Columns;
  readonly rows: readonly PostRow[];
  /** Loads the next page; absent on the last. */
  readonly more: (() => void) | undefined;
  readonly isLoading: boolean;
}

/**
 * Rows of post, each a link, with the next page a click away. The roles are said outright, because browsers forget that a
 * table is one when a phone lays its rows out as cards.
 */
export function PostTable({ label, columns, rows, more, isLoading }: PostTableProps) {
  const say = useCommonTexts();
  return (
    <>
      <Table aria-label={label} className={classes.table} role="table">
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            {columns.map(({ title, align }) => (
              <Table.Th key={title} role="columnheader" scope="col" ta={align}>
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </Table.Tbody>
      </Table>
      {more && (
        <Center p="md">
          <Button variant="default" onClick={more} loading={isLoading}>
            {say('more')}
          </Button>
        </Center>
      )}
    </>
  );
}

interface RowProps {
  readonly row: PostRow;
  readonly columns: Columns;
}

/** Drawn once for a row that stays the same, so that the next page costs no more after many than at first. */
const Row = memo(
  function Row({ row: { to, name, mark, isNew, cells }, columns }: RowProps) {
    return (
      <Table.Tr role="row">
        <Table.Td role="cell">
          {mark}
          <Anchor component={Link} href={to} fw={isNew ? 700 : 500} size="sm">
            {name}
          </Anchor>
        </Table.Td>
        {cells.map((cell, index) => (
          <Table.Td key={index} role="cell" ta={columns[index + 1]?.align}>
            <Text component="div" size="sm" fw={isNew ? 600 : undefined}>
              {cell}
            </Text>
          </Table.Td>
        ))}
      </Table.Tr>
    );
  },
  (before, after) => before.row === after.row,
);
