import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCoffee } from '@tabler/icons-react';
import type { Schemas } from '#web/api/client';
import { useBeginDraft } from '#web/case/use-begin-draft';
import { EmptyState } from '#web/parts/EmptyState';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { StateBadge } from '#web/parts/StateBadge';
import { TodoItem } from './TodoItem';
import { useTodayTexts } from './use-today-texts';

export type Todo = Schemas['Todo'];

interface TodoListProps {
  readonly firmId: string;
  /** Only those who work in the firm do its work; a teacher looks on. */
  readonly canAct: boolean;
  readonly today: string;
  readonly todos: readonly Todo[];
}

/** What is to be done next, by the day on which it is due, each with the button that does it. */
export function TodoList({ firmId, canAct, today, todos }: TodoListProps) {
  const t = useTodayTexts();
  const draft = useBeginDraft(firmId);
  const late = todos.filter((todo) => todo.late).length;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="todo">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="todo">
          {t('todo.title')}
        </Title>
        {late > 0 && <StateBadge tone="bad">{t('todo.late', { count: late })}</StateBadge>}
      </Group>
      {draft.error !== undefined && <ProblemNotice error={draft.error} />}
      {todos.length === 0 ? (
        <EmptyState icon={IconCoffee} title={t('todo.empty')} text={t('todo.emptyText')} />
      ) : (
        <Stack gap={0} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {todos.map((todo) => (
            <TodoItem
              key={`${todo.kind} ${todo.target.id} ${todo.next?.documentType ?? ''}`}
              firmId={firmId}
              canAct={canAct}
              today={today}
              todo={todo}
              draft={draft}
            />
          ))}
        </Stack>
      )}
      {!canAct && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('todo.lookOnly')}
        </Text>
      )}
    </Paper>
  );
}
