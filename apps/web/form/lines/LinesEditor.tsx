import { ActionIcon, Button, Group, Paper, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { addRow, dropRow, listAt } from '../body/pointer';
import { freeIdentifier } from '../body/product-line';
import { lineShapeOf } from '../body/shape';
import { FieldFindings } from '../fields/FieldFindings';
import { useForm } from '../fields/form-context';
import { useLabels } from '../fields/use-labels';
import { fieldId, findingsId } from '../rules/findings';
import { useFormTexts } from '../use-form-texts';
import type { Column, LineTable } from './columns';
import { LineCell } from './LineCell';
import { LineScope } from './LineScope';
import { ProductPicker } from './ProductPicker';

interface LinesEditorProps {
  readonly table: LineTable;
  /** Whose catalogue lines are chosen from. */
  readonly sellerFirmId: string | undefined;
}

/** The lines of a document: a table where there is room, cards on a phone. */
export function LinesEditor({ table, sellerFirmId }: LinesEditorProps) {
  const { body, change, documentType, findingsAt, readOnly } = useForm();
  const t = useFormTexts();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const count = listAt(body, '/lines').length;
  const shape = lineShapeOf(documentType);
  const addEmpty = (): void =>
    change((before) => {
      const identifier = freeIdentifier(listAt(before, '/lines'));
      const vat = { vatCategoryCode: 'S', vatRate: '21' };
      const quantity = shape ? { [shape.quantity]: '1', [`${shape.quantity}UnitCode`]: 'C62' } : {};
      return addRow(before, '/lines', { identifier, ...quantity, item: vat });
    });
  const findings = findingsAt('/lines');
  return (
    <Stack gap="sm">
      {count > 0 && (wide ? <LineRows table={table} count={count} /> : <LineCards table={table} count={count} />)}
      {count === 0 && (
        <Text c="dimmed" size="sm">
          {t('lines.none')}
        </Text>
      )}
      {findings.length > 0 && (
        <Text size="sm" c="var(--mantine-color-error)">
          <FieldFindings findings={findings} />
        </Text>
      )}
      {table.free && !readOnly && (
        <Group gap="sm" align="flex-end" id={fieldId('/lines')} tabIndex={-1}>
          {shape && sellerFirmId && <ProductPicker firmId={sellerFirmId} shape={shape} />}
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={addEmpty}>
            {t('lines.addEmpty')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface RowsProps {
  readonly table: LineTable;
  readonly count: number;
}

function LineRows({ table: { columns, free }, count }: RowsProps) {
  const { readOnly } = useForm();
  const t = useFormTexts();
  const name = useColumnName();
  return (
    <Table.ScrollContainer minWidth={680} type="native" tabIndex={0} aria-label={t('lines.title')}>
      <Table
        verticalSpacing={6}
        horizontalSpacing={6}
        highlightOnHover={false}
        layout="fixed"
        aria-label={t('lines.title')}
      >
        <Table.Thead>
          <Table.Tr>
            {columns.map((column, index) => (
              <Table.Th
                key={index}
                w={column.width}
                ta={column.kind === 'net' || column.kind === 'decimal' ? 'right' : undefined}
              >
                {name(column)}
              </Table.Th>
            ))}
            {free && !readOnly && <Table.Th w={44} aria-label={t('lines.remove')} />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Array.from({ length: count }, (_, index) => (
            <LineScope key={index} line={`/lines/${index}`}>
              <Table.Tr>
                {columns.map((column, position) => (
                  <Table.Td key={position} valign="top">
                    <LineCell column={column} line={`/lines/${index}`} free={free} bare />
                  </Table.Td>
                ))}
                {free && !readOnly && (
                  <Table.Td valign="top">
                    <RemoveLine index={index} />
                  </Table.Td>
                )}
              </Table.Tr>
              <FindingsRow line={`/lines/${index}`} columns={columns.length + (free && !readOnly ? 1 : 0)} />
            </LineScope>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** What is wrong in a line, at full width below it: a narrow cell would make a tower of it. */
function FindingsRow({ line, columns }: { readonly line: string; readonly columns: number }) {
  const { findingsIn } = useForm();
  const findings = findingsIn(line);
  if (findings.length === 0) return null;
  return (
    <Table.Tr>
      <Table.Td colSpan={columns} pt={0} id={findingsId(line)}>
        <Text size="xs" component="div" c="var(--mantine-color-error)">
          <FieldFindings findings={findings} />
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

function LineCards({ table: { columns, free }, count }: RowsProps) {
  const { readOnly } = useForm();
  const t = useFormTexts();
  const name = useColumnName();
  return (
    <Stack gap="sm">
      {Array.from({ length: count }, (_, index) => (
        <LineScope key={index} line={`/lines/${index}`}>
          <Paper withBorder p="sm" role="group" aria-label={t('lines.line', { number: index + 1 })}>
            <Stack gap="xs">
              <Group justify="space-between" wrap="nowrap">
                <Text size="sm" fw={600}>
                  {t('lines.line', { number: index + 1 })}
                </Text>
                {free && !readOnly && <RemoveLine index={index} />}
              </Group>
              <SimpleGrid cols={1} spacing="xs">
                {columns.map((column, position) =>
                  column.kind === 'net' ? (
                    <Group key={position} justify="space-between">
                      <Text size="sm">{name(column)}</Text>
                      <LineCell column={column} line={`/lines/${index}`} free={free} bare={false} />
                    </Group>
                  ) : (
                    <LineCell key={position} column={column} line={`/lines/${index}`} free={free} bare={false} />
                  ),
                )}
              </SimpleGrid>
            </Stack>
          </Paper>
        </LineScope>
      ))}
    </Stack>
  );
}

function RemoveLine({ index }: { readonly index: number }) {
  const { change } = useForm();
  const t = useFormTexts();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t('lines.removeLine', { number: index + 1 })}
      onClick={() => change((before) => dropRow(before, '/lines', index))}
    >
      <IconTrash size={18} aria-hidden />
    </ActionIcon>
  );
}

function useColumnName(): (column: Column) => string {
  const labels = useLabels();
  return (column) => {
    if (column.kind === 'item') return labels('/item');
    if (column.kind === 'vat') return labels('/vatRate');
    return labels('at' in column ? `/${column.at}` : '/netAmount');
  };
}
