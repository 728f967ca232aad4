import { languages, type Language } from '#kernel';

/** The parts of a request that say which language its sender reads. */
export interface LanguageSource {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly actor?: { readonly language: Language } | null;
}

/** What `Accept-Language` asks for first of what Kontor speaks; else the language of the person, else English. */
export function requestLanguage({ headers, actor }: LanguageSource): Language {
  const header = headers['accept-language'];
  return preferred(typeof header === 'string' ? header : undefined) ?? actor?.language ?? 'en';
}

/** RFC 9110, section 12.5.4: ranges with weights; a range that refuses a language (`q=0`) does not ask for it. */
function preferred(header: string | undefined): Language | undefined {
  if (!header) return undefined;
  const ranges = header
    .slice(0, 200)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';');
      const weight = /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(parameters.join(';'))?.[1];
      return { language: languageOfTag(tag), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ language, weight }) => language !== undefined && weight > 0);
  return ranges.sort((left, right) => right.weight - left.weight)[0]?.language;
}

function languageOfTag(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split('-')[0];
  return languages.find((language) => language === primary);
}
