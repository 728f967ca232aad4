import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';
import { languages, type Language } from './languages.js';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const files = readdirSync(web, { recursive: true, encoding: 'utf8' });
const folders = [...new Set(files.filter((file) => /(^|\/)texts\/(common\/)?\w\w\.json$/.test(file)).map(dirname))];
const sources = files.filter((file) => file.endsWith('.tsx'));

/** Every text by its path: `nav.today` → `Today`. Plural forms differ by language and are compared by their stem. */
function textsIn(folder: string, language: Language): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') found.set(path.join('.').replace(/_(zero|one|two|few|many|other)$/, ''), value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, [...path, key]);
  };
  walk(JSON.parse(readFileSync(join(web, folder, `${language}.json`), 'utf8')), []);
  return found;
}

const placeholdersOf = (text: string): string[] => [...text.matchAll(/{{\s*(\w+)/g)].map(([, name]) => name!).sort();

test('there are texts', () => {
  expect(folders.length).toBeGreaterThan(1);
});

describe.each(folders)('%s', (folder) => {
  const english = textsIn(folder, 'en');

  test.each(languages.filter((language) => language !== 'en'))('says in %s all that it says in English', (language) => {
    const texts = textsIn(folder, language);
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of texts) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      // A plural's form for one may leave out the count.
      const [wanted, got] = [english.get(key)!, text].map(placeholdersOf) as [string[], string[]];
      expect([key, got.filter((name) => name !== 'count')]).toEqual([key, wanted.filter((name) => name !== 'count')]);
    }
  });
});

/** Attributes that people read or hear. */
const spoken = new Set([
  'label',
  'title',
  'placeholder',
  'description',
  'alt',
  'aria-label',
  'aria-description',
  'lead',
]);

/** What a person would read in a component that does not come from the texts. */
function wordsInCode(file: string): string[] {
  const source = typescript.createSourceFile(
    file,
    readFileSync(join(web, file), 'utf8'),
    typescript.ScriptTarget.Latest,
    true,
    typescript.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: typescript.Node): void => {
    if (typescript.isJsxText(node) && /\p{L}{2}/u.test(node.text)) found.push(node.text.trim());
    if (typescript.isJsxAttribute(node) && spoken.has(node.name.getText(source))) {
      const value = node.initializer;
      if (value && typescript.isStringLiteral(value) && /\p{L}{2}/u.test(value.text)) found.push(value.text);
    }
    typescript.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no component speaks words of its own', () => {
  const words = sources.flatMap((file) => wordsInCode(file).map((text) => `${relative('.', file)}: ${text}`));
  expect(words).toEqual([]);
  expect(sources.map((file) => basename(file))).toContain('Shell.tsx');
});
