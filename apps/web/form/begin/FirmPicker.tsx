import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { api, type Schemas } from '#web/api/client';

interface FirmPickerProps {
  readonly label: string;
  readonly description?: string;
  readonly exceptFirmId: string;
  readonly error?: string;
  readonly onChoose: (firm: Schemas['Firm']) => void;
}

/** Looks for a firm of the network by its name, its city or its number. */
export function FirmPicker({ label, description, exceptFirmId, error, onChoose }: FirmPickerProps) {
  const [words, setWords] = useState('');
  const [wanted] = useDebouncedValue(words, 200);
  const [chosen, setChosen] = useState<Schemas['Firm']>();
  const isChosen = chosen !== undefined && wanted === chosen.name;
  const query = { limit: 30, ...(wanted.trim() && !isChosen && { words: wanted }) };
  const { data } = api.useQuery('get', '/v1/firms', { params: { query } }, { placeholderData: (before) => before });
  const firms = (data?.items ?? []).filter(({ id }) => id !== exceptFirmId);
  const all = chosen && !firms.some(({ id }) => id === chosen.id) ? [chosen, ...firms] : firms;
  return (
    <Select
      label={label}
      description={description}
      error={error}
      searchable
      searchValue={words}
      onSearchChange={setWords}
      filter={({ options }) => options}
      value={chosen?.id ?? null}
      data={all.map(({ id, name, address }) => ({ value: id, label: `${name}, ${address.city}` }))}
      onChange={(id) => {
        const firm = all.find((each) => each.id === id);
        setChosen(firm);
        if (firm) onChoose(firm);
      }}
      maxDropdownHeight={280}
    />
  );
}
