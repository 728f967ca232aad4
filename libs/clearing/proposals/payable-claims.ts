import type { EntityManager } from 'typeorm';
import { derivedId, type PaymentStatus } from '#bank';
import type { DocumentTypes } from '#doctype';

/** A claim that a firm owes, and what is to be put on the order that pays it. */
export interface PayableClaim {
  readonly documentId: string;
  readonly documentType: string;
  readonly number: string;
  readonly caseId: string;
  readonly creditorFirmId: string;
  readonly currency: string;
  /** What is still open, minor units. */
  readonly outstanding: bigint;
  /** `YYYY-MM-DD`; null where the document names no day. */
  readonly dueDate: string | null;
  /** What the document asks for; else the creditor's own account. */
  readonly creditorIban: string;
  readonly creditorName: string;
  readonly structuredCommunication: string | null;
  /**
   * The order that pays it in its present state: the same for whoever pays it, so that it is paid once. After a refused
   * order it is another one.
   */
  readonly orderId: string;
  /** What became of that order, where it was given already. */
  readonly ordered: Exclude<PaymentStatus, 'refused'> | null;
}

export interface PayableFilter {
  readonly currency: string;
  /** Due on this day at the latest, or without a day; all when absent. */
  readonly until?: string;
  /** These only. */
  readonly documentIds?: readonly string[];
  readonly limit: number;
}

interface Row extends Omit<PayableClaim, 'outstanding' | 'creditorIban' | 'creditorName' | 'orderId' | 'ordered'> {
  readonly outstanding: string;
  readonly settledSoFar: string;
  readonly firmIban: string;
  readonly firmName: string;
  readonly body: unknown;
}

/** The open claims that a firm owes, those that are due first in front. */
export async function payableClaims(
  manager: EntityManager,
  types: DocumentTypes,
  debtorFirmId: string,
  { currency, until, documentIds, limit }: PayableFilter,
): Promise<PayableClaim[]> {
  const rows = (await manager.query(
    `SELECT c.document_id AS "documentId", c.document_type AS "documentType", c.number, c.case_id AS "caseId",
       c.creditor_firm_id AS "creditorFirmId", c.currency, c.due_date::text AS "dueDate",
       c.payable_minor - c.offset_minor - c.paid_minor AS outstanding, c.offset_minor + c.paid_minor AS "settledSoFar",
       c.structured_communication AS "structuredCommunication", firm.iban AS "firmIban", firm.name AS "firmName", d.body
     FROM claim c JOIN document d ON d.id = c.document_id JOIN firm ON firm.id = c.creditor_firm_id
     WHERE c.debtor_firm_id = $1 AND c.currency = $2 AND c.state IN ('open', 'part-paid')
       AND ($3::date IS NULL OR c.due_date IS NULL OR c.due_date <= $3)
       AND ($4::uuid[] IS NULL OR c.document_id = ANY ($4))
     ORDER BY c.due_date NULLS LAST, c.document_id LIMIT $5`,
    [debtorFirmId, currency, until ?? null, documentIds ?? null, limit],
  )) as Row[];
  const orders = await ordersFor(manager, rows);
  return rows.map(({ outstanding, settledSoFar: _settled, firmIban, firmName, body, ...claim }) => {
    const payTo = types.find(claim.documentType)?.claim?.(body)?.payTo;
    return {
      ...claim,
      outstanding: BigInt(outstanding),
      creditorIban: payTo?.iban ?? firmIban,
      creditorName: (payTo?.name ?? firmName).slice(0, 70),
      ...orders.get(claim.documentId)!,
    };
  });
}

type ClaimOrder = Pick<PayableClaim, 'orderId' | 'ordered'>;

/** For each claim the first order, of those that may pay it one after the other, that was not refused. */
async function ordersFor(manager: EntityManager, claims: readonly Row[]): Promise<Map<string, ClaimOrder>> {
  const found = new Map<string, ClaimOrder>();
  let open = claims;
  for (let attempt = 0; open.length > 0; attempt++) {
    const idOf = ({ documentId, settledSoFar }: Row): string =>
      derivedId('claim', documentId, settledSoFar, String(attempt));
    const rows = (await manager.query('SELECT id, status FROM payment_order WHERE id = ANY ($1::uuid[])', [
      open.map(idOf),
    ])) as { id: string; status: PaymentStatus }[];
    const statuses = new Map(rows.map(({ id, status }) => [id, status]));
    for (const claim of open) {
      const status = statuses.get(idOf(claim));
      if (status !== 'refused') found.set(claim.documentId, { orderId: idOf(claim), ordered: status ?? null });
    }
    open = open.filter(({ documentId }) => !found.has(documentId));
  }
  return found;
}
