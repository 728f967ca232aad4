import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../cli/kontor.js';

export type Language = 'nl' | 'fr' | 'de' | 'en';

interface Texts {
  readonly [key: string]: string | Texts;
}

/**
 * What the pages say: `form:send.action` is that text of `apps/web/form/texts`. So a play reads the page as people do, and a
 * better wording breaks nothing. Texts with a plural are named with it: `form:findings.wrong_one`.
 */
export function textOf(
  language: Language,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const [area = '', path = ''] = key.split(':');
  const folder = area === 'common' ? join('texts', 'common') : join(area, 'texts');
  const file = join(projectRoot, 'apps', 'web', folder, `${language}.json`);
  const all = JSON.parse(readFileSync(file, 'utf8')) as Texts;
  const found = path
    .split('.')
    .reduce<string | Texts | undefined>((at, name) => (at as Texts | undefined)?.[name], all);
  if (typeof found !== 'string') throw new Error(`${file} has no text ${path}`);
  return found.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
