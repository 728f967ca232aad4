import { allDocumentTypes } from '#doctypes';
import type { Fields } from '#standards';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { labelKey } from './use-labels';

const labels = JSON.parse(readFileSync(fileURLToPath(new URL('./texts/en.json', import.meta.url)), 'utf8')) as object;

function namesIn(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, field]) => [name, ...('fields' in field ? namesIn(field.fields) : [])]);
}

test.each(allDocumentTypes.map(({ id, binding }) => [id, binding.fields] as const))(
  'every term of %s has a name',
  (_id, fields) => {
    const nameless = [...new Set(namesIn(fields))].filter((name) => !Object.hasOwn(labels, labelKey(name)));
    expect(nameless).toEqual([]);
  },
);
