import { Button, Group, MultiSelect, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { client, type Schemas } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
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

export function GoalForm({ goalSetId, goal, onDone }: GoalFormProps) {
  const t = useGoalsTexts();
  const say = useCommonTexts();
  const { data: words } = useWords();
  const [reader] = useLanguage();
  const nameOf = new Intl.DisplayNames([reader], { type: 'language' });
  const [code, setCode] = useState(goal?.code ?? '');
  const [level, setLevel] = useState<string>(goal?.level ?? 'need-to-know');
  const [texts, setTexts] = useState<Goal['texts']>(goal?.texts ?? {});
  const [checks, setChecks] = useState<string[]>(goal?.checks ?? []);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const about = (pointer: string): string | null => (isProblem(error) ? (error.about(pointer) ?? null) : null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(undefined);
    const body = { code, level, texts, checks };
    try {
      if (goal) await client.PATCH('/v1/goals/{id}', { params: { path: { id: goal.id } }, body });
      else await client.POST('/v1/goal-sets/{id}/goals', { params: { path: { id: goalSetId } }, body });
      await queryClient.invalidateQueries();
      await notify(say('saved'));
      onDone();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        {error !== undefined && <ProblemNotice error={error} />}
        <Group align="flex-start" grow>
          <TextInput
            label={t('code')}
            description={t('codeHint')}
            maxLength={20}
            value={code}
            error={about('/code')}
            data-autofocus
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          />
          <Select
            label={t('level')}
            description={'\u00a0'}
            data={words?.levels.map((each) => ({ value: each.level, label: each.name })) ?? []}
            value={level}
            allowDeselect={false}
            error={about('/level')}
            onChange={(value) => setLevel(value ?? level)}
          />
        </Group>
        <Text size="sm" c={about('/texts') ? 'error' : 'dimmed'} role={about('/texts') ? 'alert' : undefined}>
          {about('/texts') ?? t('textsHint')}
        </Text>
        {languages.map((language) => (
          <Textarea
            key={language}
            label={t('textIn', { language: nameOf.of(language) })}
            lang={language}
            autosize
            minRows={1}
            maxLength={400}
            value={texts[language] ?? ''}
            error={about(`/texts/${language}`)}
            onChange={({ currentTarget }) => setTexts({ ...texts, [language]: currentTarget.value })}
          />
        ))}
        <MultiSelect
          label={t('checks')}
          description={t('checksHint')}
          data={words?.checks.map(({ id, title }) => ({ value: id, label: title })) ?? []}
          value={checks}
          searchable
          clearable
          error={about('/checks')}
          onChange={setChecks}
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
