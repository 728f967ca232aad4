import { Select } from '@mantine/core';
import { useClassTexts } from './use-class-texts';
import type { TaughtClasses } from './use-taught-class';

/** Which class a page is about; nothing to choose where there is one only. */
export function ClassChoice({ taught: { current, classes, choose } }: { readonly taught: TaughtClasses }) {
  const t = useClassTexts();
  if (classes.length < 2 || !current) return null;
  const ofSchools = new Map(classes.map(({ schoolName }) => [schoolName, [] as { value: string; label: string }[]]));
  for (const { id, name, schoolName } of classes) ofSchools.get(schoolName)!.push({ value: id, label: name });
  return (
    <Select
      aria-label={t('choice')}
      data={[...ofSchools].map(([group, items]) => ({ group, items }))}
      value={current.id}
      onChange={(id) => id && choose(id)}
      allowDeselect={false}
      comboboxProps={{ width: 320, position: 'bottom-end' }}
      w={{ base: 300, xs: 300 }}
    />
  );
}
