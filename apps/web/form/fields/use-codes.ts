import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';

export interface CodeChoice {
  readonly value: string;
  readonly label: string;
}

/** A list is named once for all the fields that choose from it: an invoice has its units on every line. */
const wholeLists = new Map<string, CodeChoice[]>();

/** What codes mean in the reader's language; a code without a name is its own. */
export function useCodes(): (list: string, codes?: readonly string[]) => CodeChoice[] {
  const { t, i18n } = useTranslation('form/codes');
  const [language] = useLanguage();
  return useMemo(() => {
    const countries = new Intl.DisplayNames(localeOf[language], { type: 'region' });
    const currencies = new Intl.DisplayNames(localeOf[language], { type: 'currency' });
    const named = (list: string, code: string): string => {
      if (list === 'ISO3166' && /^[A-Z]{2}$/.test(code)) return countries.of(code) ?? code;
      if (list === 'ISO4217' && /^[A-Z]{3}$/.test(code)) return `${code} · ${currencies.of(code) ?? code}`;
      const name = t(`${list === 'UNECERec20' ? 'unit' : list}.${code}`, { defaultValue: '' });
      return name === '' ? code : name;
    };
    const known = (list: string): string[] => {
      const bundle = i18n.getResource(i18n.language, 'form/codes', list === 'UNECERec20' ? 'unit' : list) as object;
      return Object.keys(bundle ?? {});
    };
    const chosen = (list: string, codes: readonly string[]): CodeChoice[] =>
      codes.map((value) => ({ value, label: named(list, value) }));
    return (list, codes) => {
      if (codes) return chosen(list, codes);
      const key = `${language} ${list}`;
      const whole = wholeLists.get(key) ?? chosen(list, known(list));
      if (whole.length > 0) wholeLists.set(key, whole);
      return whole;
    };
    // The texts come with the language.
  }, [t, i18n, language]);
}
