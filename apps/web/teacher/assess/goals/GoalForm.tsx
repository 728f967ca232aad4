import { Button, Group, MultiSelect, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { client, type Schemas } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { useSaving } from '#web/assessment/use-saving';
import { useWords } from '#web/assessment/use-words';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { languages } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';
import { useCommonTexts } from '#web/texts/use-texts';
import { useGoalsTexts } from './use-goals-texts';

type Goal = Schemas['LearningGoal'];

interface GoalFormProps {
  readonly goalSetId: string;
  /** The goal to change; a new one when left out. */
  readonly goal: Goal | undefined;
  readonly onDone: () => void;
}

type Draft = Pick<Goal, 'code' | 'texts' | 'checks'> & { readonly level: string };

const empty: Draft = { code: '', level: 'need-to-know', texts: {}, checks: [] };

/** Writes a goal, or changes one. */
export function GoalForm({ goalSetId, goal, onDone }: GoalFormProps) {
  const t = useGoalsTexts();
  const say = useCommonTexts();
  const { data: words } = useWords();
  const [draft, setDraft] = useState<Draft>(goal ?? empty);
  const { busy, error, save } = useSaving();
  const about: About = (pointer) => (isProblem(error) ? (error.about(pointer) ?? null) : null);
  const change = (part: Partial<Draft>): void => setDraft((current) => ({ ...current, ...part }));

  const store = async (): Promise<void> => {
    const { code, level, texts, checks } = draft;
    const body = { code, level, texts, checks };
    if (goal) await client.PATCH('/v1/goals/{id}', { params: { path: { id: goal.id } }, body });
    else await client.POST('/v1/goal-sets/{id}/goals', { params: { path: { id: goalSetId } }, body });
    await queryClient.invalidateQueries();
    await notify(say('saved'));
    onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save(store);
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {error !== undefined && <ProblemNotice error={error} />}
        <CodeAndLevel draft={draft} change={change} about={about} />
        <GoalTexts draft={draft} change={change} about={about} />
        <MultiSelect
          label={t('checks')}
          description={t('checksHint')}
          data={words?.checks.map(({ id, title }) => ({ value: id, label: title })) ?? []}
          value={draft.checks}
          searchable
          clearable
          error={about('/checks')}
          onChange={(checks) => change({ checks })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {say('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {say('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type About = (pointer: string) => string | null;

interface PartProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** What is wrong with a field. */
  readonly about: About;
}

function CodeAndLevel({ draft, change, about }: PartProps) {
  const t = useGoalsTexts();
  const { data: words } = useWords();
  return (
    <Group align="flex-end" grow>
      <TextInput
        label={t('code')}
        description={t('codeHint')}
        maxLength={20}
        value={draft.code}
        error={about('/code')}
        data-autofocus
        onChange={({ currentTarget }) => change({ code: currentTarget.value })}
      />
      <Select
        label={t('level')}
        data={words?.levels.map((each) => ({ value: each.level, label: each.name })) ?? []}
        value={draft.level}
        allowDeselect={false}
        error={about('/level')}
        onChange={(level) => level && change({ level })}
      />
    </Group>
  );
}

function GoalTexts({ draft, change, about }: PartProps) {
  const t = useGoalsTexts();
  const [reader] = useLanguage();
  const nameOf = new Intl.DisplayNames([reader], { type: 'language' });
  const problem = about('/texts');
  return (
    <>
      <Text size="sm" c={problem ? 'var(--mantine-color-error)' : 'dimmed'} role={problem ? 'alert' : undefined}>
        {problem ?? t('textsHint')}
      </Text>
      {languages.map((language) => (
        <Textarea
          key={language}
          label={t('textIn', { language: nameOf.of(language) })}
          lang={language}
          autosize
          minRows={1}
          maxLength={400}
          value={draft.texts[language] ?? ''}
          error={about(`/texts/${language}`)}
          onChange={({ currentTarget }) => change({ texts: { ...draft.texts, [language]: currentTarget.value } })}
        />
      ))}
    </>
  );
}
