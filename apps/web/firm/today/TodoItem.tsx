import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { iconOf } from '#web/case/entry-icon';
import { PayButton } from '#web/case/PayButton';
import { RemindButton } from '#web/case/RemindButton';
import type { BegunDraft } from '#web/case/use-begin-draft';
import { Amount } from '#web/parts/Amount';
import { useFormat } from '#web/texts/use-format';
import type { Todo } from './TodoList';
import { useTodayTexts } from './use-today-texts';
import classes from './today.module.css';

interface TodoItemProps {
  readonly firmId: string;
  readonly canAct: boolean;
  readonly today: string;
  readonly todo: Todo;
  readonly draft: BegunDraft;
}

/** One thing to do: what, with whom, by when, and the button that does it. */
export function TodoItem(props: TodoItemProps) {
  const { firmId, todo, canAct } = props;
  const Icon = todo.kind === 'draft' ? IconPencil : iconOf(todo.kind === 'remind' ? 'reminder' : todo.documentType);
  return (
    <li className={classes.todo}>
      <Icon size={22} stroke={1.5} aria-hidden style={{ flexShrink: 0 }} />
      <div className={classes.words}>
        <Anchor component={Link} href={placeOf(firmId, todo)} fw={600} size="sm">
          {todo.title}
        </Anchor>
        <Text size="sm">
          {[todo.partner?.name, [todo.documentTitle, todo.number].filter(Boolean).join(' ')]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Group gap="xs">
          <Due todo={todo} />
          <Remarks todo={todo} />
        </Group>
      </div>
      {todo.amount !== null && (
        <Text size="sm" className={classes.amount}>
          <Amount value={todo.amount} currency={todo.currency ?? undefined} />
        </Text>
      )}
      {canAct && <div className={classes.action}>{actionOf(props)}</div>}
    </li>
  );
}

/** Where a thing to do is looked at. */
function placeOf(firmId: string, { target }: Todo): string {
  const places = { document: 'post', draft: 'drafts', envelope: 'post/refused' } as const;
  return `/firm/${firmId}/${places[target.kind]}/${target.id}`;
}

function actionOf({ firmId, todo, draft, today }: TodoItemProps): ReactNode {
  const { kind, target, next } = todo;
  if (kind === 'remind') {
    return <RemindButton documentId={target.id} level={todo.reminderLevel ?? 1} size="xs" />;
  }
  if (kind === 'pay') {
    return (
      <PayButton
        firmId={firmId}
        documentId={target.id}
        number={todo.number ?? ''}
        amount={todo.amount ?? '0'}
        currency={todo.currency ?? 'EUR'}
        creditor={todo.partner?.name ?? ''}
        due={todo.due}
        today={today}
        size="xs"
        variant="default"
        disabled={todo.payingOn !== null}
      />
    );
  }
  return <Begin firmId={firmId} todo={todo} draft={draft} next={next} />;
}

interface BeginProps {
  readonly firmId: string;
  readonly todo: Todo;
  readonly draft: BegunDraft;
  readonly next: Todo['next'];
}

function Begin({ firmId, todo: { kind, target }, draft, next }: BeginProps) {
  const t = useTodayTexts();
  if (kind === 'draft') {
    return (
      <Button component={Link} href={`/firm/${firmId}/drafts/${target.id}`} size="xs" variant="default">
        {t('todo.continue')}
      </Button>
    );
  }
  const beginning = next
    ? { documentType: next.documentType, step: next.step, basedOn: target.id }
    : { rejected: target.id };
  return (
    <Button size="xs" variant="default" disabled={draft.busy} onClick={() => void draft.begin(beginning)}>
      {t(next ? 'todo.begin' : 'todo.correct')}
    </Button>
  );
}

/** The day, and how far off it is; what is late says so with a sign and a word. */
function Due({ todo: { due, late } }: { readonly todo: Todo }) {
  const t = useTodayTexts();
  const { daysFromNow, day } = useFormat();
  if (due === null) return null;
  const Icon = late ? IconAlertTriangle : IconClock;
  return (
    <Text size="xs" c={late ? 'var(--mantine-color-error)' : 'dimmed'} fw={late ? 600 : undefined} title={day(due)}>
      <Icon size={13} aria-hidden style={{ verticalAlign: -2, marginRight: 4 }} />
      {late ? t('todo.wasDue', { when: daysFromNow(due) }) : t('todo.due', { when: daysFromNow(due) })}
    </Text>
  );
}

function Remarks({ todo: { payingOn, remindedLevel } }: { readonly todo: Todo }) {
  const t = useTodayTexts();
  const { day } = useFormat();
  if (payingOn === null && remindedLevel === null) return null;
  return (
    <Text size="xs" c="dimmed">
      {payingOn !== null ? t('todo.paying', { day: day(payingOn) }) : t('todo.reminded', { level: remindedLevel })}
    </Text>
  );
}
