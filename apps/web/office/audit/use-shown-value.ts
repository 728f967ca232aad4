import { isLanguage, languageNames } from '#web/texts/languages';
import { useCommonTexts } from '#web/texts/use-texts';
import { isDepartment, isRole, useOfficeWords } from '../shared/use-office-words';

/** A value of the log as people read it; nothing for what is empty. */
export function useShownValue(): (value: unknown) => string {
  const say = useCommonTexts();
  const words = useOfficeWords();
  const wordOf = (text: string): string => {
    if (isRole(text)) return words(`roles.${text}`);
    if (isDepartment(text)) return words(`departments.${text}`);
    return isLanguage(text) ? languageNames[text] : text;
  };
  const shown = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    if (typeof value === 'string') return wordOf(value);
    if (Array.isArray(value)) return value.map(shown).join(', ');
    return JSON.stringify(value);
  };
  return shown;
}
