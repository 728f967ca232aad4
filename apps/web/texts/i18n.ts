import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage } from './language';
import { languages } from './languages';

type Texts = Readonly<Record<string, unknown>>;

/** One file for each folder of pages and language, loaded when a page of that folder is opened: `../firm/today/texts/nl.json`. */
const files = import.meta.glob<Texts>('../**/texts/*.json', { import: 'default' });
const common = import.meta.glob<Texts>('./common/*.json', { import: 'default' });

const loaders = new Map<string, () => Promise<Texts>>([
  ...Object.entries(files).map(([path, load]) => [namespaceAndLanguage(path), load] as const),
  ...Object.entries(common).map(([path, load]) => [`common:${languageOf(path)}`, load] as const),
]);

/** The namespace is the path of the folder: `firm/today`. */
function namespaceAndLanguage(path: string): string {
  return `${path.slice('../'.length, path.lastIndexOf('/texts/'))}:${languageOf(path)}`;
}

function languageOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** Starts i18next with the texts that every page needs. */
export async function startTexts(): Promise<void> {
  await i18next
    .use({
      type: 'backend' as const,
      read: (language: string, namespace: string) => {
        const load = loaders.get(`${namespace}:${language}`);
        return load ? load() : Promise.reject(new Error(`there are no texts ${namespace} in ${language}`));
      },
    })
    .use(initReactI18next)
    .init({
      lng: currentLanguage(),
      supportedLngs: languages,
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  document.documentElement.lang = i18next.language;
  i18next.on('languageChanged', (language) => void (document.documentElement.lang = language));
}
