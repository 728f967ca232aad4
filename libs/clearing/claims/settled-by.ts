/**
 * What settled a claim, as far as it is settled: money, a credit note, both; a credit note's own claim is set off against its
 * invoice. The state of a claim says how far it is settled, and cannot say by what.
 */
export const settlements = ['payment', 'credit', 'credit-and-payment', 'set-off'] as const;

export type SettledBy = (typeof settlements)[number];

/** Of the row `c` of `claim`: a `SettledBy`, or NULL where nothing is settled or there is no claim. */
export const settledBySql = `
  CASE WHEN c.offset_minor = 0 AND c.paid_minor > 0 THEN 'payment'
       WHEN c.offset_minor > 0 AND c.offsets_document_id IS NOT NULL THEN 'set-off'
       WHEN c.offset_minor > 0 AND c.paid_minor > 0 THEN 'credit-and-payment'
       WHEN c.offset_minor > 0 THEN 'credit' END`;
