import { Button, Group, Paper, Radio, Select, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { ask } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { useMe } from '#web/app/session/use-me';
import { DayInput } from '#web/parts/DayInput';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { languageNames, languages } from '#web/texts/languages';
import { useCommonTexts } from '#web/texts/use-texts';
import type { Firm } from '../frame/ProfileFrame';
import { useProfileTexts } from '../use-profile-texts';
import { bodyOf, type LetterDraft } from './letter-draft';
import { ReceiverSelect } from './ReceiverSelect';
import { openPdf } from './open-pdf';
import { useLetterDraft } from './use-letter-draft';
import type { Worker } from './worker';

interface LetterFormProps {
  readonly firm: Firm;
  readonly workers: readonly Worker[];
}

/** Writes a letter on the firm's paper. What is typed is kept in the browser until the next letter. */
export function LetterForm({ firm, workers }: LetterFormProps) {
  const t = useProfileTexts();
  const say = useCommonTexts();
  const me = useMe();
  const [draft, change, clear] = useLetterDraft(firm);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const signer = draft.personId ?? (workers.some(({ id }) => id === me.id) ? me.id : '');
  const missing = (value: string): string | undefined => (tried && !value.trim() ? say('required') : undefined);
  const about = (pointer: string): string | undefined => (isProblem(error) ? error.about(pointer) : undefined);

  const print = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    setError(undefined);
    const body = bodyOf(draft, signer);
    if (!body || busy) return;
    setBusy(true);
    try {
      const headers = { 'content-type': 'application/json' };
      const answer = await ask(`/v1/firms/${firm.id}/letter`, { method: 'POST', headers, body: JSON.stringify(body) });
      openPdf(await answer.blob(), draft.subject);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Paper withBorder p="lg" radius="lg">
      <form onSubmit={(event) => void print(event)} noValidate>
        <Stack>
          <Title order={2}>{t('letter.title')}</Title>
          {error !== undefined && <ProblemNotice error={error} />}
          <Radio.Group
            aria-label={t('letter.receiver')}
            value={draft.to}
            onChange={(to) => change({ to: to as LetterDraft['to'] })}
          >
            <Group>
              {(['firm', 'other'] as const).map((value) => (
                <Radio key={value} value={value} label={t(`letter.to.${value}`)} />
              ))}
            </Group>
          </Radio.Group>
          {draft.to === 'firm' ? (
            <ReceiverSelect
              own={firm.id}
              receiver={draft.receiver}
              error={missing(draft.receiver?.id ?? '') ?? about('/receiver')}
              onChange={(receiver) => change({ receiver })}
            />
          ) : (
            <>
              <TextInput
                label={t('letter.name')}
                required
                maxLength={120}
                value={draft.name}
                error={missing(draft.name) ?? about('/receiver/name')}
                onChange={({ currentTarget }) => change({ name: currentTarget.value })}
              />
              <Textarea
                label={t('letter.address')}
                autosize
                minRows={2}
                maxRows={6}
                value={draft.address}
                error={about('/receiver/lines')}
                onChange={({ currentTarget }) => change({ address: currentTarget.value })}
              />
            </>
          )}
          <TextInput
            label={t('letter.subject')}
            required
            maxLength={120}
            value={draft.subject}
            error={missing(draft.subject) ?? about('/subject')}
            onChange={({ currentTarget }) => change({ subject: currentTarget.value })}
          />
          <Textarea
            label={t('letter.text')}
            description={t('letter.textHint')}
            required
            autosize
            minRows={10}
            maxRows={24}
            maxLength={20_000}
            value={draft.text}
            error={missing(draft.text) ?? about('/text')}
            onChange={({ currentTarget }) => change({ text: currentTarget.value })}
          />
          <SimpleGrid cols={{ base: 1, xs: 3 }}>
            <DayInput
              label={t('letter.date')}
              value={draft.date}
              error={about('/date')}
              onDay={(date) => change({ date })}
            />
            <Select
              label={t('letter.signer')}
              data={[
                { value: '', label: t('letter.nobody') },
                ...workers.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={signer}
              allowDeselect={false}
              onChange={(personId) => change({ personId: personId ?? '' })}
            />
            <Select
              label={t('letter.language')}
              data={languages.map((value) => ({ value, label: languageNames[value] }))}
              value={draft.language}
              allowDeselect={false}
              onChange={(language) => language && change({ language: language as LetterDraft['language'] })}
            />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={clear}>
              {t('letter.new')}
            </Button>
            <Button type="submit" loading={busy} leftSection={<IconPrinter size={17} stroke={1.6} aria-hidden />}>
              {t('letter.print')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
