import { KontorError } from '#kernel';
import { isCode } from '../../codelists/index.js';
import type { Finding } from '../../finding/finding.js';
import type { Json } from '../../ubl/codec/json.js';
import { checkStructure } from '../../ubl/structure/check-body.js';
import { type CreditNote, creditNote, type Invoice, invoice } from '../../ubl/types/index.js';
import { unknownDocument } from '../../ubl/codec/document-errors.js';
import { readXml, textAt, writeXml, type XmlElement, type XmlLimits } from '../../xml/index.js';
import { ciiPrefixes, namespaces } from '../table/namespaces.js';
import type { BillKind } from '../table/row.js';
import { ciiTree } from '../terms/table.js';
import { readTree, type Unread } from './read-tree.js';
import { writeTree } from './write-tree.js';

/** An invoice or credit note as it was read from CII. */
export type ReadCii = ReadAs<'invoice', typeof invoice, Invoice> | ReadAs<'credit-note', typeof creditNote, CreditNote>;

interface ReadAs<Id extends BillKind, Table, Model> {
  readonly id: Id;
  readonly binding: Table;
  readonly model: Model;
  /** The specification that the document says it follows (BT-24), such as `urn:cen.eu:en16931:2017`. */
  readonly guideline: string;
  /** What the model lacks or has wrongly, and as information what the model had no place for. */
  readonly findings: Finding[];
}

/**
 * An invoice or credit note in the syntax of UN/CEFACT's Cross Industry Invoice (D16B and D22B), as EN 16931-3-3 has it.
 * The model's terms beyond EN 16931 have no place there: amounts in a third currency, the network of a payment card.
 */
export function writeCii(model: Invoice | CreditNote, kind: BillKind): string {
  return writeXml(writeTree(ciiTree, { root: model as unknown as Json, kind }), ciiPrefixes);
}

/**
 * Reads any profile of Factur-X, ZUGFeRD 2 and XRechnung as far as EN 16931 has terms for it.
 *
 * @throws KontorError when it is not XML (`xml-...`) or no Cross Industry Invoice (`document-unknown`).
 */
export function readCii(xml: string | Uint8Array, limits?: XmlLimits): ReadCii {
  return readCiiTree(readXml(xml, limits));
}

/** The same for XML that is read already. */
export function readCiiTree(root: XmlElement): ReadCii {
  if (!isCii(root)) throw new KontorError(unknownDocument, { name: root.name, namespace: root.namespace });
  const typeCode = textAt(root, 'ExchangedDocument', 'TypeCode')?.trim() ?? '';
  const id = isCode('UNCL1001-cn', typeCode) ? 'credit-note' : 'invoice';
  const binding = id === 'invoice' ? invoice : creditNote;
  const { model, unread } = readTree(ciiTree, root, id);
  const findings = [...checkStructure(binding, model), ...unread.slice(0, enough).map(findingOf)];
  const context = ['ExchangedDocumentContext', 'GuidelineSpecifiedDocumentContextParameter', 'ID'];
  const guideline = textAt(root, ...context)?.trim() ?? '';
  return { id, binding, model, guideline, findings } as unknown as ReadCii;
}

/** Whether a document is a Cross Industry Invoice, of whatever profile. */
export function isCii(root: XmlElement): boolean {
  return root.name === ciiTree.name && root.namespace === namespaces.rsm;
}

/** Nobody reads more findings of this kind. */
const enough = 100;

function findingOf({ path, text }: Unread): Finding {
  const params = { element: path, value: text.slice(0, 80) };
  return { rule: 'cii-beyond-en16931', severity: 'information', layer: 'structure', path: '', params };
}
