import { Select, type SelectProps } from '@mantine/core';
import { api } from '#web/api/client';

/** The classes of the network, by school; `2026-2027` stands with the name, since names come back every year. */
export function ClassSelect(props: Omit<SelectProps, 'data'>) {
  const { data } = api.useQuery('get', '/v1/classes');
  const schools = new Map<string, { value: string; label: string }[]>();
  for (const { id, name, schoolYear, schoolName } of data?.items ?? []) {
    schools.set(schoolName, [...(schools.get(schoolName) ?? []), { value: id, label: `${name} (${schoolYear})` }]);
  }
  return <Select searchable clearable {...props} data={[...schools].map(([group, items]) => ({ group, items }))} />;
}
