import { isLanguage, type Language } from './languages';

const key = 'kontor-language';

/** The language that this page speaks: kept in the browser before sign-in, the person's own afterwards. */
export function currentLanguage(): Language {
  const kept = read();
  if (kept) return kept;
  const wished = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return wished ?? 'nl';
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function read(): Language | undefined {
  try {
    const kept = localStorage.getItem(key) ?? '';
    return isLanguage(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}
