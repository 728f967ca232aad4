import type { EntityManager } from 'typeorm';
import type { DocumentTypes } from '#doctype';
import { formatMinor } from '#kernel';

export interface ReplayTotals {
  readonly invoicedExclVat: string;
  readonly creditedExclVat: string;
  /** Of the invoices minus that of the credit notes. */
  readonly vat: string;
  readonly paid: string;
  readonly refunded: string;
  /** What customers still owe, minus what they are still owed. */
  readonly outstanding: string;
}

/** How many documents of each type a network holds, in the order of `types`; types without any are left out. */
export async function documentCounts(
  manager: EntityManager,
  networkId: string,
  types: DocumentTypes,
): Promise<Record<string, number>> {
  const rows = (await manager.query(
    'SELECT document_type AS type, count(*)::int AS count FROM document WHERE network_id = $1 GROUP BY 1',
    [networkId],
  )) as { type: string; count: number }[];
  const counts = new Map(rows.map(({ type, count }) => [type, count]));
  return Object.fromEntries(types.all.flatMap(({ id }) => (counts.has(id) ? [[id, counts.get(id)!]] : [])));
}

/** What the stored documents and settled payments of a network sum to, whatever was meant to be stored. */
export async function replayTotals(
  manager: EntityManager,
  { id, currency }: { readonly id: string; readonly currency: string },
): Promise<ReplayTotals> {
  const [documents] = (await manager.query(
    `SELECT coalesce(sum(net) FILTER (WHERE NOT is_credit), 0)::text AS invoiced,
            coalesce(sum(net) FILTER (WHERE is_credit), 0)::text AS credited,
            coalesce(sum(CASE WHEN is_credit THEN -vat ELSE vat END), 0)::text AS vat
     FROM (
       SELECT document_type = 'credit-note' AS is_credit, (body #>> '{totals,totalAmountWithoutVat}')::numeric(20, 2) AS net,
              (body #>> '{totals,totalVatAmount}')::numeric(20, 2) AS vat
       FROM document WHERE network_id = $1 AND document_type IN ('invoice', 'credit-note')
     ) bill`,
    [id],
  )) as { invoiced: string; credited: string; vat: string }[];
  const [claims] = (await manager.query(
    `SELECT coalesce(sum(paid_minor) FILTER (WHERE document_type = 'invoice'), 0)::text AS paid,
            coalesce(sum(paid_minor) FILTER (WHERE document_type = 'credit-note'), 0)::text AS refunded,
            coalesce(sum(CASE WHEN document_type = 'credit-note' THEN -open ELSE open END), 0)::text AS outstanding
     FROM (SELECT *, payable_minor - paid_minor - offset_minor AS open FROM claim WHERE network_id = $1) claimed`,
    [id],
  )) as { paid: string; refunded: string; outstanding: string }[];
  const minor = (text: string): string => formatMinor(BigInt(text), currency);
  return {
    invoicedExclVat: twoDecimals(documents!.invoiced),
    creditedExclVat: twoDecimals(documents!.credited),
    vat: twoDecimals(documents!.vat),
    paid: minor(claims!.paid),
    refunded: minor(claims!.refunded),
    outstanding: minor(claims!.outstanding),
  };
}

/** PostgreSQL writes the sum of no rows as `0`. */
function twoDecimals(text: string): string {
  return text.includes('.') ? text : `${text}.00`;
}
