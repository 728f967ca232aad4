import { childNamed, type XmlElement } from '../../xml/index.js';
import { lastNameOf } from '../../ubl/index.js';
import type { AdjustmentDraft } from '../view/draft.js';
import type { View } from '../view/view.js';

/** An amount whose form or currency a rule looks at. */
export interface AmountView {
  readonly path: string;
  readonly term: string;
  readonly text: string;
  /** Undefined when it goes without saying. */
  readonly currency: string | undefined;
  /** Amounts that unit prices are made of may have any number of decimals. */
  readonly isPrice: boolean;
  readonly inAccountingCurrency: boolean;
}

type Terms = Readonly<Record<string, unknown>>;
type Names = readonly (readonly [name: string, term: string, currency: string])[];

const named = (names: Readonly<Record<string, string>>): Names =>
  Object.entries(names).map(([name, term]) => [name, term, `${name}Currency`]);

const ofTotals = named({
  totalVatAmount: 'BT-110',
  sumOfLineNetAmount: 'BT-106',
  sumOfAllowances: 'BT-107',
  sumOfCharges: 'BT-108',
  totalAmountWithoutVat: 'BT-109',
  totalAmountWithVat: 'BT-112',
  paidAmount: 'BT-113',
  roundingAmount: 'BT-114',
  amountDueForPayment: 'BT-115',
});
const ofAccounting = named({ totalVatAmountInAccountingCurrency: 'BT-111' });
const ofBreakdown = named({ taxableAmount: 'BT-116', taxAmount: 'BT-117' });
const ofDocument = named({ amount: 'BT-92', baseAmount: 'BT-93' });
const ofLine = named({ netAmount: 'BT-131' });
const ofLineAdjustment = named({ amount: 'BT-136', baseAmount: 'BT-137' });
const ofPrice = named({ netPrice: 'BT-146', discount: 'BT-147', grossPrice: 'BT-148' });

/** The amounts of a document that `isWanted` asks for: few are, so that only those are gathered. */
export function amountsOf({ model }: View, isWanted: (text: string, currency: unknown) => boolean): AmountView[] {
  const found: AmountView[] = [];
  const gather = (
    terms: Terms | undefined,
    path: string,
    names: Names,
    isPrice = false,
    inAccountingCurrency = false,
  ) => {
    if (!terms) {
      return;
    }
    for (const [name, term, currencyName] of names) {
      const text = terms[name];
      const currency = terms[currencyName];
      if (typeof text === 'string' && isWanted(text, currency)) {
        const stated = typeof currency === 'string' ? currency : undefined;
        found.push({ path: `${path}/${name}`, term, text, currency: stated, isPrice, inAccountingCurrency });
      }
    }
  };
  const adjustments = (entries: readonly AdjustmentDraft[] | undefined, path: string, names: Names) =>
    entries?.forEach((entry, index) => gather(entry, `${path}/allowancesAndCharges/${index}`, names));

  gather(model.totals, '/totals', ofTotals);
  gather(model.totals, '/totals', ofAccounting, false, true);
  model.vatBreakdown?.forEach((entry, index) => gather(entry, `/vatBreakdown/${index}`, ofBreakdown));
  adjustments(model.allowancesAndCharges, '', ofDocument);
  model.lines?.forEach((line, index) => {
    const path = `/lines/${index}`;
    gather(line, path, ofLine);
    adjustments(line.allowancesAndCharges as readonly AdjustmentDraft[] | undefined, path, ofLineAdjustment);
    gather(line.price, `${path}/price`, ofPrice, true);
  });
  for (const entry of model.unmapped ?? []) {
    if ('element' in entry) {
      const amounts = surplusAmounts(entry.element, lastNameOf(entry.parent), inPriceDiscount(entry.parent));
      found.push(...amounts.filter(({ text, currency }) => isWanted(text, currency)));
    }
  }
  return found;
}

/** The amounts that are in the currency of the document; those in the total of VAT where that is broken down. */
const inDocumentCurrency: ReadonlySet<string> = new Set(
  `Amount BaseAmount PriceAmount TaxAmount TaxableAmount LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount
  AllowanceTotalAmount ChargeTotalAmount PrepaidAmount PayableRoundingAmount PayableAmount`.split(/\s+/),
);

/** The amounts of elements that the model has no place for, such as a total of VAT in a third currency. */
function surplusAmounts(element: XmlElement, parent: string, inDiscount: boolean): AmountView[] {
  if (element.children.length === 0) {
    return element.name.endsWith('Amount') ? [surplusAmount(element, parent, inDiscount)] : [];
  }
  const isDiscount = inDiscount || (parent === 'Price' && element.name === 'AllowanceCharge');
  const isBroken = element.name !== 'TaxTotal' || childNamed(element, 'TaxSubtotal') !== undefined;
  return element.children.flatMap((child) => surplusAmounts(child, isBroken ? element.name : '', isDiscount));
}

/** `parent` is empty in a total of VAT that is not broken down, which may be in the accounting currency. */
function surplusAmount({ name, text, attributes }: XmlElement, parent: string, inDiscount: boolean): AmountView {
  const isVat = name === 'TaxAmount' && parent !== 'TaxSubtotal';
  return {
    path: isVat ? '/totals/totalVatAmountInAccountingCurrency' : '',
    term: isVat ? 'BT-111' : '',
    text,
    currency: attributes['currencyID'] ?? '',
    isPrice: inDiscount || name.endsWith('PriceAmount'),
    inAccountingCurrency: !inDocumentCurrency.has(name) || (name === 'TaxAmount' && parent === ''),
  };
}

function inPriceDiscount(parent: string): boolean {
  return /\/cac:Price\[1\]\/cac:AllowanceCharge\[\d+\](\/|$)/.test(parent);
}
