import { Anchor, Button, Card, Group, Table } from '@mantine/core';
import { Link } from 'wouter';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { useGoalsTexts } from './use-goals-texts';

type GoalSet = Schemas['GoalSet'];

interface GoalSetsTableProps {
  readonly sets: readonly GoalSet[];
  readonly onCopy: (source: GoalSet) => void;
}

export function GoalSetsTable({ sets, onCopy }: GoalSetsTableProps) {
  const t = useGoalsTexts();
  return (
    <Card withBorder padding={0}>
      <Table.ScrollContainer minWidth={560} tabIndex={0} role="region" aria-label={t('sets')}>
        <Table aria-label={t('sets')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('name')}</Table.Th>
              <Table.Th scope="col">{t('place')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('count')}
              </Table.Th>
              <Table.Th scope="col">{t('actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sets.map((set) => (
              <Table.Tr key={set.id}>
                <Table.Td>
                  <Anchor component={Link} href={`/teacher/goals/${set.id}`} fw={600}>
                    {set.name}
                  </Anchor>
                </Table.Td>
                <Table.Td>{set.className ?? t('wholeSchool', { school: set.schoolName })}</Table.Td>
                <Table.Td ta="right" className="kontor-figures">
                  {set.goalCount}
                </Table.Td>
                <Table.Td>
                  <SetActions set={set} onCopy={onCopy} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

function SetActions({ set, onCopy }: { readonly set: GoalSet; readonly onCopy: (source: GoalSet) => void }) {
  const t = useGoalsTexts();
  const change = async (archived: boolean): Promise<void> => {
    await client.PATCH('/v1/goal-sets/{id}', { params: { path: { id: set.id } }, body: { archived } });
    await queryClient.invalidateQueries();
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Button variant="default" size="xs" onClick={() => onCopy(set)}>
        {t('copySet')}
      </Button>
      <ConfirmButton
        size="xs"
        question={set.archivedAt ? t('archivedNote') : t('archiveSet', { name: set.name })}
        verb={t(set.archivedAt ? 'restore' : 'archive')}
        onConfirm={() => change(set.archivedAt === null)}
      >
        {t(set.archivedAt ? 'restore' : 'archive')}
      </ConfirmButton>
    </Group>
  );
}
