import type { Decimal } from 'decimal.js';
import { exact, sumOf } from '../decimals.js';
import { billAmount } from './decimals.js';

/** UNCL5305, as far as EN 16931 takes it: standard, zero, exempt, reverse charge, intra-Community, export, outside. */
export type VatCategory = 'S' | 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O';

/** A net amount with the VAT that it falls under. */
export interface TaxedAmount {
  readonly net: Decimal;
  readonly vatCategory: VatCategory;
  readonly vatRate: string;
  readonly exemptionReasonCode?: string;
}

/** The exemption that goes without saying (code list VATEX), and its words, in English as codes are. */
const exemptions: Readonly<Partial<Record<VatCategory, { code?: string; reason: string }>>> = {
  E: { reason: 'Exempt from VAT' },
  AE: { code: 'VATEX-EU-AE', reason: 'Reverse charge' },
  K: { code: 'VATEX-EU-IC', reason: 'Intra-Community supply' },
  G: { code: 'VATEX-EU-G', reason: 'Export outside the EU' },
  O: { code: 'VATEX-EU-O', reason: 'Not subject to VAT' },
};

/** The VAT breakdown (BG-23): one row a category and rate, whose tax is rounded once from its taxable amount (BR-CO-17). */
export function vatBreakdownOf(amounts: readonly TaxedAmount[]) {
  const groups = new Map<string, TaxedAmount[]>();
  for (const amount of amounts) {
    const key = `${amount.vatCategory} ${exact(amount.vatRate).toFixed()}`;
    const group = groups.get(key);
    if (group) group.push(amount);
    else groups.set(key, [amount]);
  }
  return [...groups.values()].map((group) => rowOf(group));
}

function rowOf(group: readonly TaxedAmount[]) {
  const { vatCategory, vatRate } = group[0]!;
  const taxable = sumOf(group.map(({ net }) => net));
  return {
    taxableAmount: billAmount(taxable),
    taxAmount: billAmount(taxable.times(exact(vatRate)).div(100)),
    vatCategoryCode: vatCategory,
    ...rateOf(vatCategory, vatRate),
    ...exemptionOf(vatCategory, group.find(({ exemptionReasonCode }) => exemptionReasonCode)?.exemptionReasonCode),
  };
}

/** What is outside the scope of VAT has no rate, not even zero (BR-O-05). */
export function rateOf(category: VatCategory, vatRate: string): { vatRate?: string } {
  return category === 'O' ? {} : { vatRate };
}

function exemptionOf(category: VatCategory, code: string | undefined) {
  const usual = exemptions[category];
  if (!usual) return {};
  const exemptionReasonCode = code ?? usual.code;
  return { ...(exemptionReasonCode ? { exemptionReasonCode } : {}), exemptionReason: usual.reason };
}
