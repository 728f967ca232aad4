import { Group, Text } from '@mantine/core';
import { useFormat } from '#web/texts/use-format';
import { textAt } from '../body/pointer';
import { CodeField } from '../fields/CodeField';
import { DecimalField } from '../fields/DecimalField';
import { useForm } from '../fields/form-context';
import { TextField } from '../fields/TextField';
import type { Column } from './columns';
import { ItemCell } from './ItemCell';
import { VatField } from './VatField';

interface LineCellProps {
  readonly column: Column;
  /** Pointer of the line: `/lines/0`. */
  readonly line: string;
  readonly free: boolean;
  /** In a table, whose head names the column. */
  readonly bare: boolean;
}

export function LineCell({ column, line, free, bare }: LineCellProps) {
  switch (column.kind) {
    case 'item':
      return <ItemCell at={line} free={free} bare={bare} />;
    case 'vat':
      return <VatField at={`${line}/item`} bare={bare} />;
    case 'net':
      return <NetAmount line={line} />;
    case 'quantity':
      return (
        <Group gap={4} wrap="nowrap" align="flex-start">
          <DecimalField at={`${line}/${column.at}`} bare={bare} />
          <CodeField at={`${line}/${column.at}UnitCode`} list="UNECERec20" bare={bare} />
        </Group>
      );
    case 'decimal':
      return <DecimalField at={`${line}/${column.at}`} bare={bare} />;
    case 'code':
      return <CodeField at={`${line}/${column.at}`} list={column.list} codes={column.codes} bare={bare} />;
    case 'text':
      return <TextField at={`${line}/${column.at}`} bare={bare} />;
  }
}

function NetAmount({ line }: { readonly line: string }) {
  const { body } = useForm();
  const { amount } = useFormat();
  const net = textAt(body, `${line}/netAmount`);
  return (
    <Text size="sm" ta="right" pt={6} className="kontor-figures">
      {net === '' ? '–' : amount(net, textAt(body, '/documentCurrencyCode') || 'EUR')}
    </Text>
  );
}
