import { Button } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { lazy } from 'react';
import { languageNames, type Language } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';
import { useCommonTexts } from '#web/texts/use-texts';
import { MenuOnDemand } from './MenuOnDemand';

const LanguageItems = lazy(() => import('./LanguageItems'));

/** Changes the language of the page; `onChange` keeps it for the person who is signed in. */
export function LanguageMenu({ onChange }: { readonly onChange?: (language: Language) => void }) {
  const [language] = useLanguage();
  const say = useCommonTexts();
  return (
    <MenuOnDemand
      button={
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
      }
      items={<LanguageItems onChange={onChange} />}
    />
  );
}
