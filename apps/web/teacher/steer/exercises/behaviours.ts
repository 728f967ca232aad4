import type { Schemas } from '#web/api/client';

export type Behaviour = Schemas['ScenarioIn']['behaviour'];

export const customers = ['good-customer', 'late-payment', 'damaged-goods', 'order-mistake'] as const;
export const suppliers = ['short-delivery', 'wrong-price'] as const;

export function isCustomer(behaviour: Behaviour): boolean {
  return (customers as readonly Behaviour[]).includes(behaviour);
}

/** The kinds of firms that a class would buy from; all others trade as customers only. */
const supplying = new Set(['wholesaler', 'carrier', 'utilities', 'landlord', 'social-secretariat']);

/** Whom a class may meet in this part: no bank, tax office, customs or court would order chairs. */
export function suits({ serviceKind }: Schemas['Firm'], behaviour: Behaviour): boolean {
  const kind = serviceKind ?? '';
  if (supplying.has(kind)) return true;
  return isCustomer(behaviour) && kind === 'walk-in-customer';
}
