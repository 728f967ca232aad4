import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { api } from '#web/api/client';

/** One of the network's firms; the server is asked for those that match what is typed. */
export function FirmSelect(props: Omit<SelectProps, 'data' | 'searchable' | 'onSearchChange'>) {
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, 250);
  const { data } = api.useQuery(
    'get',
    '/v1/firms',
    { params: { query: { limit: 20, ...(words && { words }) } } },
    { placeholderData: (before: unknown) => before as never },
  );
  const firms = data?.items.map(({ id, name, address }) => ({ value: id, label: `${name} · ${address.city}` })) ?? [];
  return (
    <Select
      {...props}
      searchable
      data={firms}
      // The server has searched already, by more than the label.
      filter={({ options }) => options}
      onSearchChange={(text) => setTyped(text.split(' · ')[0] ?? '')}
    />
  );
}
