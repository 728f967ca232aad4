import type { EntityManager } from 'typeorm';
import { formatMinor } from '#kernel';

/** What a network has done since an instant. */
export interface DaySummary {
  readonly documents: readonly { readonly type: string; readonly accepted: number; readonly rejected: number }[];
  readonly payments: { readonly settled: number; readonly refused: number; readonly pending: number };
  /** Decimal string in `currency`. */
  readonly settledAmount: string;
  readonly currency: string;
  /** How often each rule found something, the most frequent first. */
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly count: number }[];
}

/** Counts what the database holds of a network since `since`. */
export async function summariseDay(
  manager: EntityManager,
  network: { readonly id: string; readonly currency: string },
  since: Date,
): Promise<DaySummary> {
  const parameters = [network.id, since];
  const documents = (await manager.query(
    `SELECT document_type AS type, count(*) FILTER (WHERE state = 'accepted')::int AS accepted,
            count(*) FILTER (WHERE state IN ('rejected', 'failed'))::int AS rejected
     FROM envelope WHERE network_id = $1 AND submitted_at >= $2 GROUP BY 1 ORDER BY min(sequence)`,
    parameters,
  )) as DaySummary['documents'];
  const [payments] = (await manager.query(
    `SELECT count(*) FILTER (WHERE status = 'settled')::int AS settled,
            count(*) FILTER (WHERE status = 'refused')::int AS refused,
            count(*) FILTER (WHERE status = 'pending')::int AS pending,
            coalesce(sum(amount) FILTER (WHERE status = 'settled'), 0)::text AS amount
     FROM payment_order WHERE network_id = $1 AND submitted_at >= $2`,
    parameters,
  )) as (DaySummary['payments'] & { amount: string })[];
  const findings = (await manager.query(
    `SELECT finding ->> 'rule' AS rule, finding ->> 'severity' AS severity, count(*)::int AS count
     FROM envelope CROSS JOIN LATERAL jsonb_array_elements(findings) finding
     WHERE network_id = $1 AND submitted_at >= $2 GROUP BY 1, 2 ORDER BY 3 DESC, 1`,
    parameters,
  )) as DaySummary['findings'];
  const { amount, ...counts } = payments!;
  return {
    documents,
    payments: counts,
    settledAmount: formatMinor(BigInt(amount), network.currency),
    currency: network.currency,
    findings,
  };
}
