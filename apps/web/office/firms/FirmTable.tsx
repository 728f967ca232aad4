import { Anchor, Table } from '@mantine/core';
import { Link } from 'wouter';
import type { Schemas } from '#web/api/client';
import { FirmState } from './FirmState';
import { useFirmsTexts } from './use-firms-texts';
import { useSectors } from './use-sectors';

export function FirmTable({ firms }: { readonly firms: readonly Schemas['Firm'][] }) {
  const t = useFirmsTexts();
  const { nameOf } = useSectors();
  return (
    <Table.ScrollContainer
      minWidth={720}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('title') } }}
    >
      <Table aria-label={t('title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('name')}</Table.Th>
            <Table.Th>{t('number')}</Table.Th>
            <Table.Th>{t('city')}</Table.Th>
            <Table.Th>{t('sector')}</Table.Th>
            <Table.Th>{t('state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {firms.map((firm) => (
            <Table.Tr key={firm.id}>
              <Table.Td>
                <Anchor component={Link} href={`/office/firms/${firm.id}`} fw={600}>
                  {firm.name} {firm.legalForm}
                </Anchor>
              </Table.Td>
              <Table.Td className="kontor-figures">{firm.enterpriseNumber ?? firm.vatNumber}</Table.Td>
              <Table.Td>{firm.address.city}</Table.Td>
              <Table.Td>{nameOf(firm.sector)}</Table.Td>
              <Table.Td>
                <FirmState firm={firm} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
