import { Select, type SelectProps } from '@mantine/core';
import { languageNames, languages } from '#web/texts/languages';

/** The four languages, each in itself. */
export function LanguageSelect(props: Omit<SelectProps, 'data'>) {
  const data = languages.map((language) => ({ value: language, label: languageNames[language] }));
  return <Select allowDeselect={false} {...props} data={data} />;
}
