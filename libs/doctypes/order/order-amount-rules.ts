import type { Finding, Order } from '#standards';
import { amountText, numberIn, sumOf, writtenDecimals } from '../common/decimals.js';
import { broken } from '../common/findings.js';

type Line = Order['lines'][number];
type AllowanceOrCharge = NonNullable<Line['allowancesAndCharges']>[number];

/** How far the official rules let a computed amount be off, since they do not say how to round. */
const slack = '0.02';

export function checkPrice({ price }: Line, path: string): Finding[] {
  if (!price) return [];
  const findings: Finding[] = [];
  const at = `${path}/price`;
  const net = numberIn(price.netPrice);
  const gross = numberIn(price.grossPrice);
  const discount = numberIn(price.discount);
  if (net?.lt(0)) findings.push(broken('PEPPOL-T01-R005', `${at}/netPrice`, { price: price.netPrice }));
  if (gross?.lt(0)) findings.push(broken('PEPPOL-T01-R027', `${at}/grossPrice`));
  if (discount?.lt(0)) findings.push(broken('PEPPOL-T01-R033', `${at}/discount`));
  if (numberIn(price.baseQuantity)?.lte(0)) findings.push(broken('PEPPOL-T01-R025', `${at}/baseQuantity`));
  if (net && gross && discount && !net.eq(gross.minus(discount))) {
    const params = { net: price.netPrice, gross: gross.toFixed(), discount: discount.toFixed() };
    findings.push(broken('PEPPOL-T01-R019', `${at}/netPrice`, params));
  }
  return findings;
}

/** The line's net amount must be what quantity, price, charges and allowances make; official rule R024. */
export function checkLineAmount(line: Line, path: string): Finding[] {
  const findings = checkDecimals(line.netAmount, `${path}/netAmount`);
  const quantity = numberIn(line.orderedQuantity);
  const price = numberIn(line.price?.netPrice ?? '0');
  const base = numberIn(line.price?.baseQuantity ?? '1');
  const stated = numberIn(line.netAmount ?? '0');
  const parts = line.allowancesAndCharges ?? [];
  if (!quantity || !price || !stated || !base?.gt(0) || parts.some(({ amount }) => !numberIn(amount))) return findings;
  const sum = (indicator: string) =>
    sumOf(
      parts.filter(({ chargeIndicator }) => isTrue(chargeIndicator) === (indicator === 'true')).map((p) => p.amount),
    );
  const computed = quantity.times(price.div(base)).plus(sum('true')).minus(sum('false'));
  if (computed.minus(stated).abs().lte(slack)) return findings;
  const params = { stated: stated.toFixed(), computed: amountText(computed, 'EUR') };
  return [...findings, broken('PEPPOL-T01-R024', `${path}/netAmount`, params)];
}

export function checkAllowanceOrCharge(entry: AllowanceOrCharge, path: string): Finding[] {
  const findings = checkDecimals(entry.amount, `${path}/amount`);
  const amount = numberIn(entry.amount);
  const base = numberIn(entry.baseAmount);
  const percentage = numberIn(entry.percentage);
  if (amount?.lt(0)) findings.push(broken('PEPPOL-T01-R032', `${path}/amount`));
  if (!entry.reason && !entry.reasonCode) findings.push(broken('PEPPOL-T01-R023', path));
  if (percentage && entry.baseAmount === undefined) findings.push(broken('PEPPOL-T01-R020', `${path}/baseAmount`));
  if (base && entry.percentage === undefined) findings.push(broken('PEPPOL-T01-R021', `${path}/percentage`));
  if (amount && base && percentage) {
    const computed = base.times(percentage).div(100);
    if (computed.minus(amount).abs().gt(slack)) {
      const params = { stated: amount.toFixed(), computed: amountText(computed, 'EUR') };
      findings.push(broken('PEPPOL-T01-R022', `${path}/amount`, params));
    }
  }
  return findings;
}

/** Amounts, unlike prices, have no more than two decimals. */
export function checkDecimals(amount: string | undefined, path: string): Finding[] {
  return amount !== undefined && writtenDecimals(amount) > 2 ? [broken('PEPPOL-T01-R028', path, { amount })] : [];
}

export function isTrue(indicator: string): boolean {
  return ['true', '1'].includes(indicator.trim());
}
