import { Button, CloseButton, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDidUpdate, useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { api } from '#web/api/client';
import { knownStates, lookOf } from '#web/case/document-states';
import { useCaseTexts } from '#web/case/use-case-texts';
import { DayInput } from '#web/parts/DayInput';
import { useCommonTexts } from '#web/texts/use-texts';
import { usePostTexts } from '../use-post-texts';
import type { PostFilter } from './use-post-filter';
import classes from './post.module.css';

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
  const isNarrowed = Object.values(filter).some(Boolean);
  const [shown, { toggle }] = useDisclosure(isNarrowed);
  const [words, setWords] = useState(filter.words);
  // What this field wrote into the address comes back by it; only what somebody else wrote there is taken over.
  const written = useRef(filter.words);
  const search = useDebouncedCallback((value: string) => {
    written.current = value;
    change({ words: value });
  }, 250);
  useDidUpdate(() => {
    if (filter.words !== written.current) setWords(filter.words);
    written.current = filter.words;
  }, [filter.words]);
  const write = (value: string): void => {
    setWords(value);
    search(value);
  };
  const states = knownStates.map((state) => ({ value: state, label: inCase(lookOf(state).key!) }));
  return (
    <div className={classes.filters} role="search" aria-label={t('filter.label')}>
      <TextInput
        label={say('search')}
        placeholder={t('filter.words')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={words && <CloseButton size="sm" aria-label={t('filter.clear')} onClick={() => write('')} />}
        value={words}
        onChange={(event) => write(event.currentTarget.value)}
        className={classes.words}
      />
      <Button
        variant="default"
        className={classes.toggle}
        onClick={toggle}
        aria-expanded={shown}
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
      >
        {say('filter')}
      </Button>
      <div className={`${classes.filters} ${classes.more}`} data-shown={shown || undefined}>
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
        <DayInput
          label={t('filter.from')}
          value={filter.from}
          max={filter.to || undefined}
          onDay={(from) => change({ from })}
          w={150}
        />
        <DayInput
          label={t('filter.to')}
          value={filter.to}
          min={filter.from || undefined}
          onDay={(to) => change({ to })}
          w={150}
        />
        {isNarrowed && (
          <Button variant="subtle" onClick={() => change(nothing)}>
            {t('filter.reset')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Two states may be called the same: `issued` and `sent` are one choice less. */
function unique<T extends { readonly label: string }>(options: readonly T[]): T[] {
  return options.filter(({ label }, index) => options.findIndex((other) => other.label === label) === index);
}
