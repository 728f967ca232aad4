import { type CreditNote, creditNote, type Invoice, invoice } from '../../ubl/types/index.js';
import { writeDocument } from '../../ubl/codec/codec.js';
import { writeCii } from '../codec/codec.js';
import type { BillKind } from '../table/row.js';
import { facturxFileName, facturxXmp } from './xmp.js';

/** What a PDF carries besides its pages so that programs can read it. */
export interface Hybrid {
  readonly attachments: readonly HybridAttachment[];
  /** `rdf:Description` elements for the XMP packet. */
  readonly xmp: readonly string[];
}

export interface HybridAttachment {
  readonly name: string;
  readonly content: Uint8Array;
  readonly mimeType: string;
  /** What the file is to the pages, as in ISO 19005-3, annex E. */
  readonly relationship: 'Source' | 'Alternative';
  readonly description: string;
}

/**
 * The files of a hybrid invoice (Factur-X 1.0, ZUGFeRD 2): the invoice in CII, which says the same as the pages, and the
 * UBL document that the pages were made from. A reader looks for the former by its name; only that one may be called
 * the alternative.
 */
export function hybridOf(model: Invoice | CreditNote, kind: BillKind): Hybrid {
  const ubl =
    kind === 'invoice' ? writeDocument(invoice, model as Invoice) : writeDocument(creditNote, model as CreditNote);
  return {
    attachments: [
      attachment(facturxFileName, writeCii(model, kind), 'Alternative', 'Factur-X EN 16931'),
      attachment(`ubl-${kind}.xml`, ubl, 'Source', 'UBL 2.1 (Peppol BIS Billing 3)'),
    ],
    xmp,
  };
}

const xmp = facturxXmp();

function attachment(
  name: string,
  xml: string,
  relationship: HybridAttachment['relationship'],
  description: string,
): HybridAttachment {
  return { name, content: new TextEncoder().encode(xml), mimeType: 'text/xml', relationship, description };
}
