import i18next from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '#web/api/queries';
import { keepLanguage } from './language';
import type { Language } from './languages';

/** The language of the page, and what changes it. The server answers in it too, so all that is shown is asked for anew. */
export function useLanguage(): readonly [Language, (language: Language) => Promise<void>] {
  const { i18n } = useTranslation();
  const change = useCallback(async (language: Language) => {
    keepLanguage(language);
    await i18next.changeLanguage(language);
    await queryClient.invalidateQueries();
  }, []);
  return [i18n.language as Language, change];
}
