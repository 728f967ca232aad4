import type { Language } from './language.js';
import { localNumber } from './local-number.js';

/**
 * Fills `{name}` places of a template; an unknown place stays visible, so that a wrong template is noticed. A place for a number
 * is `{name:number}`: in a text for readers of `language` a decimal is written there as they do.
 */
export function fill(
  template: string,
  params: Readonly<Record<string, string | number>> = {},
  language?: Language,
): string {
  return template.replace(/\{(\w+)(:number)?\}/g, (place, name: string, isNumber?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return place;
    return isNumber && language ? localNumber(String(value), language) : String(value);
  });
}
