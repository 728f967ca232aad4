import { languages } from '#kernel';
import type { DocumentType } from '../contract/document-type.js';

/** The document types that a process knows, by id. */
export interface DocumentTypes {
  readonly all: readonly DocumentType[];
  find(id: string): DocumentType | undefined;
}

/**
 * Gathers document types and refuses what cannot work, so that a wrong type stops the boot and not a transaction.
 * @throws Error that names the type and what is wrong with it.
 */
export function documentTypes(types: readonly DocumentType[]): DocumentTypes {
  const byId = new Map<string, DocumentType>();
  for (const type of types) {
    const complain = (what: string): never => {
      throw new Error(`document type "${type.id}": ${what}`);
    };
    if (!/^[a-z]+(-[a-z]+)*$/.test(type.id)) complain('its id is not kebab-case');
    if (byId.has(type.id)) complain('it is registered twice');
    for (const language of languages) if (!type.title[language]) complain(`no title in ${language}`);
    if (type.samples.accepted.length === 0) complain('no accepted sample');
    const steps = (type.steps ?? []).map(({ id }) => id);
    if (new Set(steps).size < steps.length) complain('two of its steps have the same id');
    byId.set(type.id, type);
  }
  for (const type of types) checkSampleReferences(type, byId);
  return { all: types, find: (id) => byId.get(id) };
}

/** What the samples refer to must be registered. */
function checkSampleReferences(type: DocumentType, byId: ReadonlyMap<string, DocumentType>): void {
  for (const { name, body } of type.samples.accepted) {
    for (const reference of type.header(body).references) {
      if (!byId.has(reference.type)) {
        throw new Error(`document type "${type.id}", sample "${name}": refers to unknown type "${reference.type}"`);
      }
    }
  }
}
