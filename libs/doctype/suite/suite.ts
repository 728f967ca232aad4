import { languages } from '#kernel';
import {
  checkStructure,
  explain,
  isFatal,
  readDocument,
  peppolTexts,
  structureTexts,
  writeDocument,
  type Finding,
} from '#standards';
import type { Block } from '../page/blocks.js';
import type { DocumentType, PageContext } from '../contract/document-type.js';
import { emptyProgress, type CaseProgress } from '../contract/progress.js';
import { formatterOf } from '../format/formatter.js';
import { documentTypes } from '../registry/document-types.js';

/** What the suite cannot know of a type. */
export interface SuiteOptions {
  /** The case before the first document, where an empty one says too little. */
  readonly progress?: CaseProgress;
}

/**
 * The tests that every document type must pass; the spec of its folder calls this. Uses the globals of Jest, and is only
 * imported by specs.
 */
export function describeDocumentType<Body>(type: DocumentType<Body>, options: SuiteOptions = {}): void {
  describe(`document type "${type.id}"`, () => {
    describeSamples(type);
    describeTexts(type);
    describeWire(type);
    describePage(type);
    describeLife(type, options);
  });
}

function describeSamples<Body>(type: DocumentType<Body>): void {
  test.each(type.samples.accepted.map((sample) => [sample.name, sample] as const))('accepts: %s', (_, { body }) => {
    expect(findingsOf(type, body).filter(isFatal)).toEqual([]);
  });

  test.each(type.samples.refused.map((sample) => [sample.name, sample] as const))('refuses: %s', (_, sample) => {
    const found = findingsOf(type, sample.body).map(({ rule }) => rule);
    expect(Array.from(new Set(found)).sort()).toEqual([...sample.rules].sort());
  });

  test('gives every finding a place within the body', () => {
    for (const { body } of type.samples.refused) {
      for (const { path } of findingsOf(type, body)) expect(path).toMatch(/^(\/[A-Za-z0-9]+)*$/);
    }
  });
}

function describeTexts<Body>(type: DocumentType<Body>): void {
  test('has a text for every finding of its samples, in every language, with all places filled', () => {
    for (const { body } of type.samples.refused) {
      for (const finding of findingsOf(type, body)) {
        const id = finding.text ?? finding.rule;
        expect([id, [type.findingTexts, structureTexts, peppolTexts].some((texts) => id in texts)]).toEqual([id, true]);
        for (const language of languages) {
          const { what, remedy } = explain(finding, language, [type.findingTexts]);
          expect(`${what} ${remedy}`).not.toMatch(/undefined|\{[\w:]+\}/);
        }
      }
    }
  });

  test('says what is wrong and what to do in four different languages', () => {
    for (const [id, { what, remedy }] of Object.entries(type.findingTexts)) {
      for (const text of [what, remedy]) {
        for (const language of languages)
          expect([id, language, text[language].trim().length > 3]).toEqual([id, language, true]);
        expect([id, new Set(languages.map((language) => text[language])).size]).toEqual([id, 4]);
      }
      for (const language of languages) {
        expect([id, language, places(what[language])]).toEqual([id, language, places(what.en)]);
        expect([id, language, places(remedy[language])]).toEqual([id, language, places(remedy.en)]);
      }
    }
  });
}

function describeWire<Body>(type: DocumentType<Body>): void {
  test.each(type.samples.accepted.map((sample) => [sample.name, sample] as const))(
    'survives its XML: %s',
    (_, { body }) => {
      const read = readDocument(writeDocument(type.binding, body as never));
      expect(read.id).toBe(type.binding.id);
      expect(read.findings.filter(isFatal)).toEqual([]);
      expect(read.model).toMatchObject(body as object);
    },
  );

  test('takes another number and changes nothing else', () => {
    for (const { body } of type.samples.accepted) {
      const before = JSON.stringify(body);
      const renumbered = type.numbered(body, 'X-42');
      expect(renumbered).toEqual({ ...(body as object), number: 'X-42' });
      expect(type.header(renumbered)).toEqual({ ...type.header(body), number: 'X-42' });
      expect(type.numbered(renumbered, type.header(body).number)).toEqual(body);
      expect(JSON.stringify(body)).toBe(before);
    }
  });

  test('has a header of participants, dates and plain amounts', () => {
    for (const { body } of type.samples.accepted) {
      const header = type.header(body);
      expect(header.number).not.toBe('');
      expect(header.issueDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const participant of [header.seller, header.buyer]) expect(participant).toMatch(/^\d{4}:\S+$/);
      expect(header.seller).not.toBe(header.buyer);
      if (header.amount !== undefined) expect(header.amount).toMatch(/^-?\d+(\.\d+)?$/);
    }
  });
}

function describePage<Body>(type: DocumentType<Body>): void {
  test.each(languages)('prints its samples in %s', (language) => {
    for (const { body } of type.samples.accepted) {
      const blocks = type.page(body, pageContextOf(language));
      expect(blocks[0]?.kind).toBe('letterhead');
      expect(blocks.filter(({ kind }) => kind === 'letterhead')).toHaveLength(1);
      const texts = textsOf(blocks);
      expect(texts).toContain(type.header(body).number);
      for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
      for (const block of blocks) if (block.kind === 'table') expectWholeRows(block);
    }
  });

  test('prints other words in every language', () => {
    const body = type.samples.accepted[0]!.body;
    const pages = languages.map((language) => JSON.stringify(type.page(body, pageContextOf(language))));
    expect(new Set(pages).size).toBe(languages.length);
  });
}

function describeLife<Body>(type: DocumentType<Body>, options: SuiteOptions): void {
  test('can be registered', () => {
    expect(documentTypes([type as DocumentType, ...standInsFor(type)]).find(type.id)).toBe(type);
  });

  test('has a life whose states are all reachable and named in kebab-case', () => {
    expect(type.machine.states).toContain(type.machine.initial);
    for (const state of type.machine.states) expect(state).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const { on } of type.machine.transitions) expect(on).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('advances the case without touching what it was given', () => {
    const before = deepFreeze(structuredClone(options.progress ?? emptyProgress));
    for (const { body } of type.samples.accepted) {
      const frozen = deepFreeze(structuredClone(body));
      const after = type.advance(before, frozen);
      expect(after.documents).toHaveLength(before.documents.length + 1);
      expect(after.documents.at(-1)).toMatchObject({ type: type.id, number: type.header(body).number });
      expect(type.advance(before, frozen)).toEqual(after);
    }
  });
}

/** What the clearing would find in a body by itself: its rules are only asked where its structure is sound. */
function findingsOf<Body>(type: DocumentType<Body>, body: unknown): Finding[] {
  const structure = checkStructure(type.binding, body);
  return structure.some(isFatal) ? structure : [...structure, ...type.rules(body as Body)];
}

/** Types under the ids that the samples refer to, since a type's folder knows no other type. */
function standInsFor<Body>(type: DocumentType<Body>): DocumentType[] {
  const ids = type.samples.accepted.flatMap(({ body }) =>
    type.header(body).references.map((reference) => reference.type),
  );
  return Array.from(new Set(ids))
    .filter((id) => id !== type.id)
    .map((id) => ({
      ...(type as DocumentType),
      id,
      header: (body) => ({ ...type.header(body as Body), references: [] }),
    }));
}

function pageContextOf(language: (typeof languages)[number]): PageContext {
  return { format: formatterOf(language), sender: { name: 'Afzender' }, receiver: { name: 'Ontvanger' } };
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function expectWholeRows(table: Extract<Block, { kind: 'table' }>): void {
  for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
}

function places(text: string): string[] {
  return Array.from(new Set(text.match(/\{[\w:]+\}/g) ?? [])).sort();
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
