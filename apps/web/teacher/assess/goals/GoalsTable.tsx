import { ActionIcon, Card, Group, Table, Text, Tooltip } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconPencil } from '@tabler/icons-react';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { levelName, useWords } from '#web/assessment/use-words';
import { notify } from '#web/parts/notify';
import { useProblemText } from '#web/parts/ProblemNotice';
import { useGoalsTexts } from './use-goals-texts';

type Goal = Schemas['LearningGoal'];

interface GoalsTableProps {
  readonly goals: readonly Goal[];
  readonly onEdit: (goal: Goal) => void;
}

export function GoalsTable({ goals, onEdit }: GoalsTableProps) {
  const t = useGoalsTexts();
  const { data: words } = useWords();
  const titleOf = (id: string): string => words?.checks.find((check) => check.id === id)?.title ?? id;
  return (
    <Card withBorder padding={0}>
      <Table.ScrollContainer minWidth={720} tabIndex={0} role="region" aria-label={t('goals')}>
        <Table aria-label={t('goals')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('code')}</Table.Th>
              <Table.Th scope="col">{t('text')}</Table.Th>
              <Table.Th scope="col">{t('level')}</Table.Th>
              <Table.Th scope="col">{t('checks')}</Table.Th>
              <Table.Th scope="col">{t('actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {goals.map((goal) => (
              <Table.Tr key={goal.id}>
                <Table.Th scope="row">{goal.code}</Table.Th>
                <Table.Td>{goal.text}</Table.Td>
                <Table.Td>{levelName(words, goal.level)}</Table.Td>
                <Table.Td>
                  <Text size="sm" c={goal.checks.length === 0 ? 'dimmed' : undefined}>
                    {goal.checks.length === 0 ? t('noChecks') : goal.checks.map(titleOf).join(', ')}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <GoalActions goal={goal} onEdit={onEdit} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

/** Archiving is undone by one click in the archive, so it does not ask first. */
function GoalActions({ goal, onEdit }: { readonly goal: Goal; readonly onEdit: (goal: Goal) => void }) {
  const t = useGoalsTexts();
  const text = useProblemText();
  const isArchived = goal.archivedAt !== null;
  const change = async (): Promise<void> => {
    try {
      await client.PATCH('/v1/goals/{id}', { params: { path: { id: goal.id } }, body: { archived: !isArchived } });
      await queryClient.invalidateQueries();
    } catch (problem) {
      await notify(text(problem).detail, 'bad');
    }
  };
  const archiveLabel = t(isArchived ? 'restoreGoal' : 'archiveGoal', { code: goal.code });
  const editLabel = t('editGoal', { code: goal.code });
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={editLabel}>
        <ActionIcon variant="subtle" aria-label={editLabel} onClick={() => onEdit(goal)}>
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={archiveLabel}>
        <ActionIcon variant="subtle" color="gray" aria-label={archiveLabel} onClick={() => void change()}>
          {isArchived ? <IconArchiveOff size={18} aria-hidden /> : <IconArchive size={18} aria-hidden />}
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
