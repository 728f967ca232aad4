import { fieldName } from './field-names.js';
import type { Language } from './language.js';
import { localDay } from './local-day.js';
import { localNumber } from './local-number.js';

/** What a place may say of its value, so that readers of a language see it in their own way. */
const ways: Readonly<Record<string, (value: string, language: Language) => string>> = {
  number: localNumber,
  day: localDay,
  field: fieldName,
};

/**
 * Fills `{name}` places of a template; an unknown place stays visible, so that a wrong template is noticed. In a text for readers
 * of `language` a `{name:number}` is written as they write decimals, a `{name:day}` as they write a day, and a `{name:field}`, a
 * field of an input, as forms call it.
 */
export function fill(
  template: string,
  params: Readonly<Record<string, string | number>> = {},
  language?: Language,
): string {
  return template.replace(/\{(\w+)(?::(number|day|field))?\}/g, (place, name: string, way?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return place;
    return way && language ? ways[way]!(String(value), language) : String(value);
  });
}
