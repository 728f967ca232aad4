import { Anchor, Table } from '@mantine/core';
import { Link } from 'wouter';
import type { Schemas } from '#web/api/client';
import { StateBadge } from '#web/parts/StateBadge';
import { isRole, useOfficeWords } from '../shared/use-office-words';
import { useDesk } from './use-desk';
import { usePeopleTexts } from './use-people-texts';

export function PeopleTable({ people }: { readonly people: readonly Schemas['Person'][] }) {
  const t = usePeopleTexts();
  const desk = useDesk();
  const words = useOfficeWords();
  const roleName = (role: string): string => (isRole(role) ? words(`roles.${role}`) : role);
  return (
    <Table.ScrollContainer
      minWidth={720}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('title') } }}
    >
      <Table aria-label={t('title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('name')}</Table.Th>
            <Table.Th>{t('userName')}</Table.Th>
            <Table.Th>{t('roles')}</Table.Th>
            <Table.Th>{t('firms')}</Table.Th>
            <Table.Th>{t('state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Table.Tr key={person.id}>
              <Table.Td>
                <Anchor component={Link} href={`${desk}/people/${person.id}`} fw={600}>
                  {person.displayName}
                </Anchor>
              </Table.Td>
              <Table.Td>{person.userName}</Table.Td>
              <Table.Td>{person.roles.map(roleName).join(', ')}</Table.Td>
              <Table.Td>{person.memberships.map(({ firmName }) => firmName).join(', ')}</Table.Td>
              <Table.Td>
                <AccessBadge active={person.active} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

export function AccessBadge({ active }: { readonly active: boolean }) {
  const t = usePeopleTexts();
  return <StateBadge tone={active ? 'good' : 'bad'}>{t(active ? 'active' : 'inactive')}</StateBadge>;
}
