import { Table, Text } from '@mantine/core';
import { api, type Schemas } from '#web/api/client';
import { useFormat } from '#web/texts/use-format';
import { useCaseTexts } from './use-case-texts';

type Line = Schemas['TradeCase']['lines'][number];

const quantities = ['ordered', 'confirmed', 'despatched', 'received', 'invoiced', 'credited'] as const;

/** How far each line of a trade has come: ordered, confirmed, despatched, received and invoiced beside each other. */
export function CaseLines({ caseId }: { readonly caseId: string }) {
  const t = useCaseTexts();
  const { decimal } = useFormat();
  const { data } = api.useQuery('get', '/v1/cases/{id}', { params: { path: { id: caseId } } });
  if (!data || data.lines.length === 0) return null;
  const columns = quantities.filter((column) =>
    data.lines.some((line) => !/^0*$/.test((line[column] ?? '0').replace('.', ''))),
  );
  return (
    <Table.ScrollContainer type="native" minWidth={420} tabIndex={0} role="group" aria-label={t('lines')}>
      <Table aria-label={t('lines')} fz="xs" horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('product')}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} scope="col" ta="right">
                {t(`quantities.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.lines.map((line) => (
            <Table.Tr key={line.orderLine}>
              <Table.Th scope="row" fw={400}>
                {line.name}
              </Table.Th>
              {columns.map((column) => (
                <Table.Td key={column} ta="right">
                  <Quantity line={line} column={column} write={decimal} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface QuantityProps {
  readonly line: Line;
  readonly column: (typeof quantities)[number];
  readonly write: (value: string) => string;
}

function Quantity({ line, column, write }: QuantityProps) {
  const value = line[column];
  return (
    <Text component="span" inherit className="kontor-figures">
      {value === undefined ? '–' : write(value)}
    </Text>
  );
}
