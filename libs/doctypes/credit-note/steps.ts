import type { FiledDocument, LineProgress, NextStep, StepContext } from '#doctype';
import type { CreditNote, Invoice } from '#standards';
import { decimalOf, unitPrice } from '../common/billing/decimals.js';
import type { DraftBillLine } from '../common/billing/draft.js';
import type { VatCategory } from '../common/billing/vat.js';
import { smaller } from '../common/case-order.js';
import { plainText } from '../common/decimals.js';
import { present } from '../common/draft-party.js';
import { say } from '../common/say.js';
import { draftCreditNote } from './draft.js';

type Line = Invoice['lines'][number];

export const creditNoteSteps: readonly NextStep<CreditNote>[] = [
  {
    id: 'credit-returns',
    title: say(
      'Crediteren wat niet is aanvaard',
      'Créditer ce qui n’a pas été accepté',
      'Gutschreiben, was nicht angenommen wurde',
      'Credit what was not accepted',
    ),
    after: ['invoice'],
    impediment: (context) => (linesOf(context, refusedOf).length > 0 ? undefined : nothingRefused),
    draft: (context) => creditFor(context, refusedOf),
  },
  {
    id: 'credit',
    title: say('De factuur crediteren', 'Créditer la facture', 'Die Rechnung gutschreiben', 'Credit the invoice'),
    after: ['invoice'],
    impediment: (context) => (linesOf(context, invoicedOf).length > 0 ? undefined : allCredited),
    draft: (context) => creditFor(context, invoicedOf),
  },
];

const nothingRefused = say(
  'De koper heeft niets geweigerd of gemist dat nog te crediteren is.',
  'L’acheteur n’a rien refusé ni manqué qui reste à créditer.',
  'Der Käufer hat nichts abgelehnt oder vermisst, das noch gutzuschreiben ist.',
  'The buyer has refused or missed nothing that is still to be credited.',
);

const allCredited = say(
  'Deze factuur is al volledig gecrediteerd.',
  'Cette facture est déjà entièrement créditée.',
  'Diese Rechnung ist schon ganz gutgeschrieben.',
  'This invoice has been credited in full.',
);

/** How much of a line of the case can be credited. */
type Most = (row: LineProgress) => string;

const invoicedOf: Most = (row) => plainText(decimalOf(row.invoiced).minus(decimalOf(row.credited)));

/** Never more than was invoiced: what was refused before the invoice is not on it. */
const refusedOf: Most = (row) =>
  smaller(
    plainText(decimalOf(row.refused).minus(decimalOf(row.credited))),
    plainText(decimalOf(row.invoiced).minus(decimalOf(row.despatched)).plus(decimalOf(row.refused))),
  );

function creditFor(context: StepContext, most: Most): CreditNote {
  const { seller, buyer, currency, today, on } = context;
  const { number, issueDate, body } = on!;
  const order = (body as Invoice).purchaseOrderReference;
  return draftCreditNote(
    present({
      number: '',
      issueDate: today,
      seller,
      buyer,
      currency: (body as Invoice).documentCurrencyCode || currency,
      lines: linesOf(context, most),
      precedingInvoice: { number, issueDate },
      order: order ? { number: order } : undefined,
    }),
  );
}

function linesOf({ on, progress }: StepContext, most: Most): DraftBillLine[] {
  return (on as FiledDocument & { body: Invoice }).body.lines.flatMap((line) => {
    const row = progress.lines.find(
      ({ orderLine }) => orderLine === (line.purchaseOrderLineReference ?? line.identifier),
    );
    const quantity = row ? smaller(line.invoicedQuantity, most(row)) : line.invoicedQuantity;
    return decimalOf(quantity).gt(0) ? [creditLine(line, quantity)] : [];
  });
}

function creditLine(line: Line, quantity: string): DraftBillLine {
  const { item } = line;
  return present({
    orderLine: line.purchaseOrderLineReference,
    product: item.sellersIdentifier,
    name: item.name,
    gtin: item.standardIdentifierScheme === '0160' ? item.standardIdentifier : undefined,
    quantity,
    unitCode: line.invoicedQuantityUnitCode,
    netPrice: plainText(unitPrice(line.price).toDecimalPlaces(6)),
    vatCategory: item.vatCategoryCode as VatCategory,
    vatRate: item.vatRate ?? '0',
  });
}
