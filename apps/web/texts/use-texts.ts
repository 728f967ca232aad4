import type { TOptions } from 'i18next';
import { useTranslation } from 'react-i18next';
import type common from './common/en.json';

/** `a.b` for { a: { b: '…' } }; the plural forms `b_one` and `b_other` are one key `b`. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : K;

export type Say<T> = (key: KeyOf<T>, values?: TOptions) => string;

/**
 * The hook for the texts of one folder; its keys are checked by the compiler.
 *
 *     import type en from './texts/en.json';
 *     const useTexts = textsOf<typeof en>('firm/today');
 */
export function textsOf<T>(namespace: string): () => Say<T> {
  return () => useTranslation(namespace).t as unknown as Say<T>;
}

/** The texts that every page may use: save, cancel, the names of states and pages. */
export const useCommonTexts = textsOf<typeof common>('common');
