import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { api } from '#web/api/client';
import { useCommonTexts } from '#web/texts/use-texts';
import { useProfileTexts } from '../use-profile-texts';
import type { LetterDraft } from './letter-draft';

interface ReceiverSelectProps {
  readonly own: string;
  readonly receiver: LetterDraft['receiver'];
  readonly error: string | undefined;
  readonly onChange: (receiver: LetterDraft['receiver']) => void;
}

/** A firm of the network, found by its name. */
export function ReceiverSelect({ own, receiver, error, onChange }: ReceiverSelectProps) {
  const t = useProfileTexts();
  const say = useCommonTexts();
  const [typed, setTyped] = useState(receiver?.name ?? '');
  const [words] = useDebouncedValue(typed === receiver?.name ? '' : typed, 250);
  const params = { query: { limit: 30, ...(words.trim() && { words: words.trim() }) } };
  const { data } = api.useQuery('get', '/v1/firms', { params });
  const found = (data?.items ?? []).filter(({ id }) => id !== own).map(({ id, name }) => ({ value: id, label: name }));
  const chosen = receiver && !found.some(({ value }) => value === receiver.id);
  return (
    <Select
      label={t('letter.receiver')}
      required
      searchable
      clearable
      data={chosen ? [{ value: receiver.id, label: receiver.name }, ...found] : found}
      value={receiver?.id ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={say('nothingHere')}
      filter={({ options }) => options}
      error={error}
      onChange={(id, option) => onChange(id && option ? { id, name: option.label } : undefined)}
    />
  );
}
