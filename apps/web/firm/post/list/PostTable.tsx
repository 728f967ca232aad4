import { Anchor, Button, Center, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useCommonTexts } from '#web/texts/use-texts';

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

interface PostTableProps {
  readonly label: string;
  readonly columns: readonly { readonly title: string; readonly align?: 'right' }[];
  readonly rows: readonly PostRow[];
  /** Loads the next page; absent on the last. */
  readonly more: (() => void) | undefined;
  readonly isLoading: boolean;
}

/** Rows of post, each a link, with the next page a click away. */
export function PostTable({ label, columns, rows, more, isLoading }: PostTableProps) {
  const say = useCommonTexts();
  return (
    <>
      <Table.ScrollContainer minWidth={620} tabIndex={0} role="region" aria-label={label}>
        <Table aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ title, align }) => (
                <Table.Th key={title} scope="col" ta={align}>
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ id, to, name, mark, isNew, cells }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  {mark}
                  <Anchor component={Link} href={to} fw={isNew ? 700 : 500} size="sm">
                    {name}
                  </Anchor>
                </Table.Td>
                {cells.map((cell, index) => (
                  <Table.Td key={index} ta={columns[index + 1]?.align}>
                    <Text component="div" size="sm" fw={isNew ? 600 : undefined}>
                      {cell}
                    </Text>
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
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
