import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

interface SearchInputProps {
  readonly label: string;
  /** Called a moment after the last letter. */
  readonly onSearch: (words: string) => void;
}

/** Words to search for; the list follows while one types. */
export function SearchInput({ label, onSearch }: SearchInputProps) {
  const [words, setWords] = useState('');
  const tell = useDebouncedCallback(onSearch, 250);
  return (
    <TextInput
      label={label}
      type="search"
      leftSection={<IconSearch size={16} aria-hidden />}
      value={words}
      maxLength={200}
      onChange={({ currentTarget }) => {
        setWords(currentTarget.value);
        tell(currentTarget.value.trim());
      }}
    />
  );
}
