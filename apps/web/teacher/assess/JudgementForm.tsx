import { Button, Menu, Radio, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ColourMark } from '#web/assessment/ColourMark';
import { useEvidenceName } from '#web/assessment/EvidenceLinks';
import { useSaving } from '#web/assessment/use-saving';
import { useWords, type Colour, type Words } from '#web/assessment/use-words';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useAssessTexts } from './use-assess-texts';
import { useJudgementDraft } from './use-judgement-draft';

type ClassAssessments = Schemas['ClassAssessments'];

interface JudgementFormProps {
  readonly classId: string;
  readonly student: ClassAssessments['students'][number];
  readonly goal: ClassAssessments['goals'][number];
  readonly proposal: Schemas['Proposal'];
  /** What counts so far. */
  readonly judged: Colour | undefined;
  readonly onDone: () => void;
}

/** A colour, a sentence, and what it is about. Begins with what counts so far, else with what the checks propose. */
export function JudgementForm({ classId, student, goal, proposal, judged, onDone }: JudgementFormProps) {
  const t = useAssessTexts();
  const { data: words } = useWords();
  const key = `${student.personId} ${goal.id}`;
  const proposed = proposal.basis === 'none' ? undefined : proposal.colour;
  const [draft, change, forget] = useJudgementDraft(key, { colour: judged ?? proposed, feedback: '' });
  const [missing, setMissing] = useState(false);
  const { busy, error, save } = useSaving();

  const record = async (): Promise<void> => {
    const { colour, feedback, about } = draft;
    setMissing(!colour);
    if (!colour) return;
    const whom = { classId, personId: student.personId, goalId: goal.id };
    await client.POST('/v1/assessments', {
      body: { ...whom, colour, feedback: feedback.trim() || null, ...subjectOf(about) },
    });
    forget();
    await queryClient.invalidateQueries();
    await notify(t('decide.saved'));
    onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save(record);
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {error !== undefined && <ProblemNotice error={error} />}
        <ColourChoices
          words={words}
          value={draft.colour}
          error={missing && !draft.colour ? t('decide.choose') : null}
          onChange={(colour) => change({ colour })}
        />
        <Textarea
          label={t('decide.feedback')}
          description={t('decide.feedbackHint')}
          autosize
          minRows={3}
          maxRows={8}
          maxLength={1000}
          value={draft.feedback}
          onChange={({ currentTarget }) => change({ feedback: currentTarget.value })}
        />
        <Wordings
          words={words}
          colour={draft.colour}
          onChoose={(text) => change({ feedback: [draft.feedback.trim(), text].filter(Boolean).join('\n') })}
          fill={{ student: student.displayName.split(' ')[0]!, goal: goal.text }}
        />
        <AboutChoice proposal={proposal} value={draft.about} onChange={(about) => change({ about })} />
        <Button type="submit" loading={busy}>
          {t('decide.save')}
        </Button>
      </Stack>
    </form>
  );
}

interface ColourChoicesProps {
  readonly words: Words | undefined;
  readonly value: Colour | undefined;
  readonly error: string | null;
  readonly onChange: (colour: Colour) => void;
}

function ColourChoices({ words, value, error, onChange }: ColourChoicesProps) {
  const t = useAssessTexts();
  return (
    <Radio.Group
      label={t('decide.judgement')}
      value={value ?? null}
      error={error}
      onChange={(colour) => onChange(colour as Colour)}
    >
      <Stack gap={6} mt={6}>
        {words?.colours.map((each) => (
          <ColourChoice key={each.colour} words={each} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function ColourChoice({ words: { colour, name, means } }: { readonly words: Words['colours'][number] }) {
  return (
    <Radio.Card value={colour} className="assessment-choice">
      <Radio.Indicator />
      <ColourMark colour={colour} silent />
      <span>
        <Text size="sm" fw={600} span display="block">
          {name}
        </Text>
        <Text size="sm" c="dimmed" span display="block">
          {means}
        </Text>
      </span>
    </Radio.Card>
  );
}

interface WordingsProps {
  readonly words: Words | undefined;
  readonly colour: Colour | undefined;
  readonly onChoose: (text: string) => void;
  readonly fill: { readonly student: string; readonly goal: string };
}

/** Sentences to start from, those of the colour that is chosen. */
function Wordings({ words, colour, onChoose, fill }: WordingsProps) {
  const t = useAssessTexts();
  const templates = (words?.feedback ?? []).filter((template) => !colour || template.colour === colour);
  const filled = (text: string): string => text.replace('{student}', fill.student).replace('{goal}', fill.goal);
  return (
    <Menu withinPortal position="bottom-start" width={440}>
      <Menu.Target>
        <Button
          variant="light"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconMessagePlus size={16} aria-hidden />}
        >
          {t('decide.wording')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {templates.map(({ id, text }) => (
          <Menu.Item key={id} onClick={() => onChoose(filled(text))}>
            {filled(text)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface AboutChoiceProps {
  readonly proposal: Schemas['Proposal'];
  readonly value: string | undefined;
  readonly onChange: (about: string | undefined) => void;
}

/** One of the documents or cases that the proposal rests on, where the judgement is about one. */
function AboutChoice({ proposal, value, onChange }: AboutChoiceProps) {
  const t = useAssessTexts();
  const nameOf = useEvidenceName();
  const choices = new Map(
    proposal.observations
      .flatMap(({ evidence }) => evidence)
      .filter(({ kind }) => kind === 'document' || kind === 'case')
      .map((each) => [`${each.kind} ${each.id}`, nameOf(each)]),
  );
  if (choices.size === 0) return null;
  return (
    <Select
      label={t('decide.about')}
      placeholder={t('decide.aboutNothing')}
      data={[...choices].map(([about, label]) => ({ value: about, label }))}
      value={value ?? null}
      clearable
      onChange={(about) => onChange(about ?? undefined)}
    />
  );
}

function subjectOf(about: string | undefined): { documentId: string | null; caseId: string | null } {
  const [kind, id = null] = about?.split(' ') ?? [];
  return { documentId: kind === 'document' ? id : null, caseId: kind === 'case' ? id : null };
}
