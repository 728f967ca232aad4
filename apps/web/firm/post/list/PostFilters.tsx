import { Button, CloseButton, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDidUpdate } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#web/api/client';
import { knownStates, lookOf } from '#web/case/document-states';
import { useCaseTexts } from '#web/case/use-case-texts';
import { useCommonTexts } from '#web/texts/use-texts';
import { usePostTexts } from '../use-post-texts';
import type { PostFilter } from './use-post-filter';

interface PostFiltersProps {
  readonly filter: PostFilter;
  readonly change: (changes: Partial<PostFilter>) => void;
}

const nothing: PostFilter = { words: '', documentType: '', state: '', from: '', to: '' };

/** Finds documents by number or firm, type, state and period; the list follows while one types. */
export function PostFilters({ filter, change }: PostFiltersProps) {
  const t = usePostTexts();
  const say = useCommonTexts();
  const inCase = useCaseTexts();
  const types = api.useQuery('get', '/v1/document-types');
  const [words, setWords] = useState(filter.words);
  const search = useDebouncedCallback((value: string) => change({ words: value }), 250);
  useDidUpdate(() => setWords(filter.words), [filter.words]);
  const write = (value: string): void => {
    setWords(value);
    search(value);
  };
  const states = knownStates.map((state) => ({ value: state, label: inCase(lookOf(state).key!) }));
  return (
    <Group gap="sm" align="flex-end" role="search" aria-label={t('filter.label')}>
      <TextInput
        label={say('search')}
        placeholder={t('filter.words')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={words && <CloseButton size="sm" aria-label={t('filter.clear')} onClick={() => write('')} />}
        value={words}
        onChange={(event) => write(event.currentTarget.value)}
        style={{ flexGrow: 1, minWidth: 200 }}
      />
      <Select
        label={t('filter.type')}
        placeholder={say('all')}
        data={types.data?.items.map(({ id, title }) => ({ value: id, label: title })) ?? []}
        value={filter.documentType || null}
        onChange={(value) => change({ documentType: value ?? '' })}
        clearable
        w={190}
      />
      <Select
        label={t('filter.state')}
        placeholder={say('all')}
        data={unique(states)}
        value={filter.state || null}
        onChange={(value) => change({ state: value ?? '' })}
        clearable
        w={170}
      />
      <TextInput
        label={t('filter.from')}
        type="date"
        value={filter.from}
        max={filter.to || undefined}
        onChange={(event) => change({ from: event.currentTarget.value })}
        w={150}
      />
      <TextInput
        label={t('filter.to')}
        type="date"
        value={filter.to}
        min={filter.from || undefined}
        onChange={(event) => change({ to: event.currentTarget.value })}
        w={150}
      />
      {Object.values(filter).some(Boolean) && (
        <Button variant="subtle" onClick={() => change(nothing)}>
          {t('filter.reset')}
        </Button>
      )}
    </Group>
  );
}

/** Two states may be called the same: `issued` and `sent` are one choice less. */
function unique<T extends { readonly label: string }>(options: readonly T[]): T[] {
  return options.filter(({ label }, index) => options.findIndex((other) => other.label === label) === index);
}
