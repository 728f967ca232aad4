import type { Editor } from './editor.js';
import type { Mutation } from './mutation.js';
import { type VatCategory, vatCategories } from '../vat/categories.js';
import { rateOf, small, type Taxed } from './vat-samples.js';

const seller = 'AccountingSupplierParty/Party';
const buyer = 'AccountingCustomerParty/Party';
const breakdown = 'TaxTotal/TaxSubtotal';
const line = 'InvoiceLine/Item/ClassifiedTaxCategory';

type Change = Mutation['change'];

/** The ten rules of a category, each broken in a small document of that category. */
function ofCategory(category: VatCategory): Mutation[] {
  const { prefix, code } = category;
  const breaks = (number: string, change: Change, taxed: Taxed = 'line', entails?: readonly string[]): Mutation => ({
    rule: `${prefix}-${number}`,
    sample: (id) => small(id, category, taxed),
    change,
    ...(entails && { entails }),
  });
  const alsoLines = ['S', 'O'].includes(code) ? [`${prefix}-02`] : undefined;
  return [
    breaks('01', category.byRate ? nothingOfIt : (editor) => editor.repeat(breakdown)),
    breaks('02', withoutIdentifiers(category)),
    breaks('03', withoutIdentifiers(category), 'allowance', alsoLines),
    breaks('04', withoutIdentifiers(category), 'charge', alsoLines),
    breaks('05', wrongRate(category, line)),
    breaks('06', category.byRate ? anotherAllowance : wrongRate(category, 'AllowanceCharge/TaxCategory'), 'allowance'),
    breaks('07', category.byRate ? anotherAllowance : wrongRate(category, 'AllowanceCharge/TaxCategory'), 'charge'),
    breaks('08', category.byRate ? wrongTaxed : (editor) => editor.set(`${breakdown}/TaxableAmount`, '100.01')),
    category.byRate ? smallRate(category) : breaks('09', (editor) => taxed(editor, '0.30', '100.30')),
    breaks('10', category.exemption ? withoutReason : withReason),
  ];
}

/** Only zero of another category is broken down. */
const nothingOfIt: Change = (editor) =>
  taxed(editor, '0.00', '100.00')
    .set(`${breakdown}/TaxableAmount`, '0.00')
    .set(`${breakdown}/TaxCategory/ID`, 'Z')
    .set(`${breakdown}/TaxCategory/Percent`, '0');

function withoutIdentifiers({ seller: asked, buyer: askedOfBuyer }: VatCategory): Change {
  if (asked === 'noVat') {
    return (editor) =>
      editor
        .add(seller, 'PartyTaxScheme/CompanyID', 'BE0123456749', 'PartyLegalEntity')
        .add(`${seller}/PartyTaxScheme`, 'TaxScheme/ID', 'VAT');
  }
  return askedOfBuyer === 'any'
    ? (editor) => editor.remove(`${seller}/PartyTaxScheme`)
    : (editor) => editor.remove(`${buyer}/PartyTaxScheme`);
}

function wrongRate(category: VatCategory, at: string): Change {
  return rateOf(category) === undefined
    ? (editor) => editor.add(at, 'Percent', '0', 'TaxScheme')
    : category.byRate
      ? secondLine
      : (editor) => editor.set(`${at}/Percent`, '5');
}

/** A second line, of nothing, that has no rate. */
const secondLine: Change = (editor) =>
  editor
    .repeat('InvoiceLine')
    .set('InvoiceLine[2]/LineExtensionAmount', '0.00')
    .set('InvoiceLine[2]/Price/PriceAmount', '0.00')
    .remove('InvoiceLine[2]/Item/ClassifiedTaxCategory/Percent');

/** A second allowance or charge, of nothing, that has no rate. */
const anotherAllowance: Change = (editor) =>
  editor
    .repeat('AllowanceCharge')
    .set('AllowanceCharge[2]/Amount', '0.00')
    .remove('AllowanceCharge[2]/TaxCategory/Percent');

const wrongTaxed: Change = (editor) => taxed(editor, '21.42', '121.42').set(`${breakdown}/TaxableAmount`, '102.00');

function taxed(editor: Editor, tax: string, gross: string): Editor {
  return editor
    .set('TaxTotal/TaxAmount', tax)
    .set(`${breakdown}/TaxAmount`, tax)
    .set('LegalMonetaryTotal/TaxInclusiveAmount', gross)
    .set('LegalMonetaryTotal/PayableAmount', gross);
}

const withReason: Change = (editor) => editor.add(`${breakdown}/TaxCategory`, 'TaxExemptionReason', 'x', 'TaxScheme');

const withoutReason: Change = (editor) => editor.remove(`${breakdown}/TaxCategory/TaxExemptionReason`);

/** A rate below half a percent, which BR-CO-17 takes for none. */
function smallRate(category: VatCategory): Mutation {
  return {
    rule: `${category.prefix}-09`,
    sample: (id) => small(id, category),
    change: (editor) => atSmallRate(taxed(editor, '0.00', '1000.00')),
  };
}

function atSmallRate(editor: Editor): Editor {
  return editor
    .set(`${breakdown}/TaxableAmount`, '1000.00')
    .set(`${breakdown}/TaxCategory/Percent`, '0.4')
    .set(`${line}/Percent`, '0.4')
    .set('InvoiceLine/LineExtensionAmount', '1000.00')
    .set('InvoiceLine/Price/PriceAmount', '1000.00')
    .set('LegalMonetaryTotal/LineExtensionAmount', '1000.00')
    .set('LegalMonetaryTotal/TaxExclusiveAmount', '1000.00');
}

const category = (code: string): VatCategory => {
  const found = vatCategories.find((one) => one.code === code);
  if (!found) {
    throw new Error(`There is no VAT category ${code}`);
  }
  return found;
};

const of = (code: string, rule: string, change: Change, entails?: readonly string[]): Mutation => ({
  rule,
  sample: (id) => small(id, category(code)),
  change,
  ...(entails && { entails }),
});

/** An allowance or charge of nothing in category B, to which the totals are fitted. */
const splitPayment = (isCharge: boolean): Change => {
  const sum = isCharge ? 'ChargeTotalAmount' : 'AllowanceTotalAmount';
  return (editor) =>
    editor
      .repeat('AllowanceCharge')
      .set('AllowanceCharge[2]/Amount', '0.00')
      .set('AllowanceCharge[2]/TaxCategory/ID', 'B')
      .set(`LegalMonetaryTotal/${sum}`, isCharge ? '5.00' : '10.00');
};

const exemptions = (
  [
    ['P0104', 'VATEX-EU-G', 'Z'],
    ['P0105', 'VATEX-EU-O', 'Z'],
    ['P0106', 'VATEX-EU-IC', 'Z'],
    ['P0107', 'VATEX-EU-AE', 'Z'],
    ['P0108', 'VATEX-EU-D', 'AE'],
    ['P0109', 'VATEX-EU-F', 'AE'],
    ['P0110', 'VATEX-EU-I', 'AE'],
    ['P0111', 'VATEX-EU-J', 'AE'],
  ] as const
).map(([number, code]) =>
  of(number === 'P0107' ? 'E' : 'AE', `PEPPOL-EN16931-${number}`, (editor) =>
    editor.add(`${breakdown}/TaxCategory`, 'TaxExemptionReasonCode', code, 'TaxExemptionReason'),
  ),
);

const particular: readonly Mutation[] = [
  of('S', 'BR-CO-17', (editor) => atSmallRate(taxed(editor, '4.00', '1004.00'))),
  {
    ...of('S', 'BR-CO-17', (editor) => taxed(editor, '20.00', '120.00'), ['BR-S-09']),
    name: 'a whole unit of currency',
  },
  of('S', 'BR-48', (editor) => editor.remove(`${breakdown}/TaxCategory/Percent`), ['BR-CO-17', 'BR-S-09']),
  of('Z', 'BR-47', (editor) => editor.set(`${breakdown}/TaxCategory/TaxScheme/ID`, 'GST'), ['BR-48', 'BR-Z-01']),
  of('K', 'BR-IC-11', (editor) => editor.remove('Delivery/ActualDeliveryDate')),
  of('K', 'BR-IC-12', (editor) => editor.remove('Delivery/DeliveryLocation')),
  of('O', 'BR-O-11', (editor) =>
    editor
      .repeat(breakdown)
      .set(`${breakdown}[2]/TaxableAmount`, '0.00')
      .set(`${breakdown}[2]/TaxCategory/ID`, 'B')
      .add(`${breakdown}[2]/TaxCategory`, 'Percent', '0', 'TaxExemptionReason'),
  ),
  of('O', 'BR-O-12', (editor) =>
    editor
      .repeat('InvoiceLine')
      .set('InvoiceLine[2]/LineExtensionAmount', '0.00')
      .set('InvoiceLine[2]/Price/PriceAmount', '0.00')
      .set('InvoiceLine[2]/Item/ClassifiedTaxCategory/ID', 'B'),
  ),
  {
    rule: 'BR-O-13',
    sample: (id) => small(id, category('O'), 'allowance'),
    change: splitPayment(false),
  },
  { rule: 'BR-O-14', sample: (id) => small(id, category('O'), 'charge'), change: splitPayment(true) },
  {
    rule: 'BR-B-01',
    sample: (id) => small(id, category('Z'), 'allowance'),
    change: (editor) => editor.set('Delivery/DeliveryLocation/Address/Country/IdentificationCode', 'BE'),
  },
  {
    rule: 'BR-B-02',
    sample: (id) => small(id, category('S'), 'allowance'),
    change: (editor) => splitPayment(false)(editor),
  },
  ...exemptions,
];

export const vatMutations: readonly Mutation[] = [...vatCategories.flatMap(ofCategory), ...particular];
