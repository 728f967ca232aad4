import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languages, type Language } from './languages.js';

/**
 * One word for each thing, in the pages, in what the server says and in the user guide: who reads "bedrijf" on one page and
 * "firma" on the next looks for the difference. Words with another meaning (`bedrijfsregel`, `vennootschap`) are others.
 */
const refused: Readonly<Record<Language, readonly { readonly word: RegExp; readonly use: string }[]>> = {
  nl: [
    { word: /\b(bedrij(f|ven)|ondernemingen)\b/i, use: 'firma' },
    { word: /\b(netwerk)?bureau\b|\bkantoor van het netwerk\b/i, use: 'netwerkkantoor' },
    { word: /\b(leraars?|leraren|docent(en|e)?|onderwijzer)\b/i, use: 'leerkracht' },
    { word: /\b(student(en|e)?|cursist(en)?)\b/i, use: 'leerling' },
  ],
  fr: [
    { word: /\b(firmes?|sociétés?)\b/i, use: 'entreprise' },
    { word: /(?<!banque )\bcentrale\b|\bbureau central\b/i, use: 'bureau du réseau' },
    { word: /\b(professeure?s?|profs?)\b/i, use: 'enseignant' },
    { word: /\b(étudiante?s?)\b/i, use: 'élève' },
  ],
  de: [
    { word: /\bBetriebe?\b/, use: 'Firma' },
    { word: /\bNetz(es|büros?)?\b|\bZentralstelle\b/, use: 'Netzwerk, Netzwerkbüro' },
    { word: /\bLehrer(in|innen|s)?\b/, use: 'Lehrkraft' },
    { word: /\b(Student(en|in|innen)?|Lernenden?)\b/, use: 'Schüler' },
  ],
  en: [
    { word: /\b(company|companies)\b(?! prefix)/i, use: 'firm' },
    { word: /\bhead office\b|\bcentral office\b/i, use: 'network office' },
    { word: /\b(pupil|schoolmaster)s?\b/i, use: 'student' },
  ],
};

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

function filesIn(folder: string, wanted: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file) && !/(^|\/)(seed|replay)\/|\.spec\.ts$|node_modules/.test(file))
    .map((file) => join(root, folder, file));
}

/** Texts by the place where they stand. */
function* textsOf(language: Language): Generator<readonly [place: string, text: string]> {
  for (const file of filesIn('apps/web', new RegExp(`texts/(common/)?${language}\\.json$`))) {
    for (const [, key, text] of readFileSync(file, 'utf8').matchAll(/"([^"]+)": "((?:[^"\\]|\\.)*)"/g)) {
      yield [`${relative(root, file)} ${key}`, text!];
    }
  }
  const said = new RegExp(`\\b${language}: '((?:[^'\\\\]|\\\\.)*)'`, 'g');
  for (const file of [...filesIn('libs', /\.ts$/), ...filesIn('apps/api', /\.ts$/), ...filesIn('apps/cli', /\.ts$/)]) {
    for (const [, text] of readFileSync(file, 'utf8').matchAll(said)) yield [relative(root, file), text!];
  }
  for (const file of filesIn('docs/user-guide', new RegExp(`^${language}/.*\\.md$`))) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      yield [relative(root, file), line.replace(/\]\(.*?\)/g, ']')];
    }
  }
}

test.each(languages)('says one word for one thing in %s', (language) => {
  const texts = [...textsOf(language)];
  expect(texts.length).toBeGreaterThan(1_000);
  const wrong = texts.flatMap(([place, text]) =>
    refused[language].flatMap(({ word, use }) =>
      word.test(text.replaceAll(/\{\{?\w+(:\w+)?\}?\}/g, ''))
        ? [`${place}: ${use}, not "${word.exec(text)?.[0]}": ${text}`]
        : [],
    ),
  );
  expect(wrong).toEqual([]);
});
