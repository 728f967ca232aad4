import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { languageNames, languages, type Language } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';

/** The languages to choose from. */
export default function LanguageItems({ onChange }: { readonly onChange?: (language: Language) => void }) {
  const [language, change] = useLanguage();
  const choose = (chosen: Language): void => {
    void change(chosen);
    onChange?.(chosen);
  };
  return languages.map((each) => (
    <Menu.Item
      key={each}
      lang={each}
      onClick={() => choose(each)}
      rightSection={each === language ? <IconCheck size={16} aria-hidden /> : null}
    >
      {languageNames[each]}
    </Menu.Item>
  ));
}
