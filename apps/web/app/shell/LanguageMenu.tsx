import { Button, Menu } from '@mantine/core';
import { IconCheck, IconWorld } from '@tabler/icons-react';
import { languageNames, languages, type Language } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';
import { useCommonTexts } from '#web/texts/use-texts';

/** Changes the language of the page; `onChange` keeps it for the person who is signed in. */
export function LanguageMenu({ onChange }: { readonly onChange?: (language: Language) => void }) {
  const [language, change] = useLanguage();
  const say = useCommonTexts();
  const choose = (chosen: Language): void => {
    void change(chosen);
    onChange?.(chosen);
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="inherit"
          size="compact-md"
          leftSection={<IconWorld size={18} stroke={1.6} />}
          aria-label={`${language.toUpperCase()}, ${say('language')}: ${languageNames[language]}`}
        >
          {language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            onClick={() => choose(each)}
            rightSection={each === language ? <IconCheck size={16} aria-hidden /> : null}
          >
            {languageNames[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
