import { Box, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import type { Schemas } from '#web/api/client';

type Block = Schemas['Block'];
type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

/** What a document says, drawn from the blocks of its page: for the screen what the PDF is for paper. */
export function PaperBlocks({ blocks, label }: { readonly blocks: readonly Block[]; readonly label: string }) {
  return (
    <Stack gap="md" role="group" aria-label={label}>
      {blocks.map((block, index) => (
        // The blocks of a page have no other identity than their place.
        <BlockView key={index} block={block} />
      ))}
    </Stack>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'letterhead':
      return <Letterhead block={block} />;
    case 'facts':
      return <Facts items={block.items} />;
    case 'paragraph':
      return (
        <div>
          {block.title && <Title order={3}>{block.title}</Title>}
          <Text style={{ whiteSpace: 'pre-line' }}>{block.text}</Text>
        </div>
      );
    case 'table':
      return <Lines block={block} />;
    case 'totals':
      return <Totals block={block} />;
    case 'payment':
      return (
        <Paper withBorder p="sm">
          <Title order={3} mb="xs">
            {block.title}
          </Title>
          <Facts items={block.facts} columns={2} />
        </Paper>
      );
    case 'codes':
      return (
        <Group gap="lg">
          {block.codes
            .filter(({ symbology }) => symbology !== 'qr') // for a telephone, on paper; it says what the screen says
            .map(({ payload, caption }) => (
              <Text key={payload} size="sm">
                {caption}
              </Text>
            ))}
        </Group>
      );
    case 'legal':
      return (
        <Text size="xs" c="dimmed">
          {block.lines.join(' ')}
        </Text>
      );
  }
}

function Letterhead({ block: { sender, receiver } }: { readonly block: BlockOf<'letterhead'> }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      {[sender, receiver].map(({ label, name, lines, facts }) => (
        <div key={label}>
          <Text size="xs" c="dimmed">
            {label}
          </Text>
          <Text fw={600}>{name}</Text>
          {[...lines, ...facts.map((fact) => `${fact.label} ${fact.value}`)].map((line) => (
            <Text size="sm" key={line}>
              {line}
            </Text>
          ))}
        </div>
      ))}
    </SimpleGrid>
  );
}

interface FactsProps {
  readonly items: readonly { readonly label: string; readonly value: string }[];
  /** Where there is room. */
  readonly columns?: number;
}

function Facts({ items, columns = 3 }: FactsProps) {
  return (
    <SimpleGrid cols={{ base: 1, xs: columns }} spacing="sm" component="dl" m={0}>
      {items.map(({ label, value }) => (
        <div key={label}>
          <Text component="dt" size="xs" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {value}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}

function Lines({ block: { title, columns, rows, empty } }: { readonly block: BlockOf<'table'> }) {
  const label = title ?? columns.map((column) => column.label).join(', ');
  return (
    <div>
      {title && <Title order={3}>{title}</Title>}
      {rows.length === 0 && empty && <Text c="dimmed">{empty}</Text>}
      {rows.length > 0 && (
        <Table.ScrollContainer type="native" minWidth={420} tabIndex={0} role="group" aria-label={label}>
          <Table aria-label={label}>
            <Table.Thead>
              <Table.Tr>
                {columns.map((column, index) => (
                  <Table.Th key={index} scope="col" ta={column.align}>
                    {column.label}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ cells, note, strong }, row) => (
                <Table.Tr key={row}>
                  {cells.map((cell, index) => (
                    <Table.Td
                      key={index}
                      ta={columns[index]?.align ?? 'left'}
                      fw={strong ? 600 : undefined}
                      className={columns[index]?.align === 'right' ? 'kontor-figures' : undefined}
                      style={{ verticalAlign: 'top' }}
                    >
                      {cell}
                      {note && index === noteColumn(cells) && (
                        <Text size="xs" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
                          {note}
                        </Text>
                      )}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </div>
  );
}

/** The remark of a row stands under its longest cell, which is what the row is about. */
function noteColumn(cells: readonly string[]): number {
  return cells.reduce((longest, cell, index) => (cell.length > cells[longest]!.length ? index : longest), 0);
}

function Totals({ block: { rows } }: { readonly block: BlockOf<'totals'> }) {
  return (
    <Box ml="auto" miw={260} component="dl" m={0}>
      {rows.map(({ label, value, strong }) => (
        <Group key={label} justify="space-between" gap="xl" wrap="nowrap">
          <Text component="dt" size="sm" fw={strong ? 700 : undefined}>
            {label}
          </Text>
          <Text component="dd" m={0} size="sm" className="kontor-figures" fw={strong ? 700 : undefined}>
            {value}
          </Text>
        </Group>
      ))}
    </Box>
  );
}
