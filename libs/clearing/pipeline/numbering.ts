import type { EntityManager } from 'typeorm';
import type { ReadPayload, Work } from './work.js';

/**
 * Ordinals run from 1 without gaps for each sender and document type: only acceptance uses one up, in the transaction that
 * stores the document. Documents whose sender left the numbering to the clearing get a number made of it.
 */
export interface Numbering {
  /** The last ordinal of the series that are locked because the batch gives numbers in them. */
  readonly last: Map<string, number>;
  /** Numbers that would be given next but were used by the firm itself. */
  readonly used: Set<string>;
}

export function seriesKey(senderFirmId: string, documentType: string): string {
  return `${senderFirmId} ${documentType}`;
}

/** `2026-00012`: the year of issue and the ordinal. */
function numberFrom(issueDate: string, ordinal: number): string {
  return `${issueDate.slice(0, 4)}-${String(ordinal).padStart(5, '0')}`;
}

/**
 * Locks the series in which this batch has to give numbers, in a fixed order, and learns where they stand. Other series
 * are left alone until their documents are written, so that lanes of one busy sender do not wait for each other.
 */
export async function lockSeries(manager: EntityManager, works: readonly Work[]): Promise<Numbering> {
  const series = new Map<string, { firmId: string; type: string; years: Set<string>; count: number }>();
  for (const { envelope, read } of works) {
    if (!read) continue;
    const key = seriesKey(envelope.senderFirmId, read.type.id);
    const entry = series.get(key) ?? { firmId: envelope.senderFirmId, type: read.type.id, years: new Set(), count: 0 };
    entry.count++;
    if (read.numberWanted) entry.years.add(read.header.issueDate);
    series.set(key, entry);
  }
  const wanted = [...series].filter(([, { years }]) => years.size > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (wanted.length === 0) return { last: new Map(), used: new Set() };
  const last = await advanceSeries(
    manager,
    wanted.map(([, { firmId, type }]) => ({ firmId, type, count: 0 })),
  );
  const candidates = wanted.flatMap(([key, { firmId, type, years, count }]) =>
    [...years].flatMap((date) =>
      Array.from({ length: count }, (_, index) => ({
        firmId,
        type,
        number: numberFrom(date, last.get(key)! + index + 1),
      })),
    ),
  );
  return { last, used: await usedNumbers(manager, candidates) };
}

/**
 * The payload with the number that it is accepted under. Takes an ordinal of a locked series, so call it once for each
 * document that is accepted, and for no other.
 */
export function numbered(read: ReadPayload, senderFirmId: string, { last, used }: Numbering): ReadPayload {
  const key = seriesKey(senderFirmId, read.type.id);
  const before = last.get(key);
  if (before === undefined) return read;
  last.set(key, before + 1);
  if (!read.numberWanted) {
    used.add(`${key} ${read.header.number}`);
    return read;
  }
  const plain = numberFrom(read.header.issueDate, before + 1);
  // A firm that also numbers by itself may have used it: then a letter sets it apart.
  const number = used.has(`${key} ${plain}`) ? `${plain}-K` : plain;
  const body = read.type.numbered(read.body, number);
  return { ...read, body, header: read.type.header(body) };
}

/** Uses up ordinals, the series in a fixed order; returns the last one of each by `seriesKey`. */
export async function advanceSeries(
  manager: EntityManager,
  series: readonly { readonly firmId: string; readonly type: string; readonly count: number }[],
): Promise<Map<string, number>> {
  if (series.length === 0) return new Map();
  const rows = (await manager.query(
    `INSERT INTO number_series AS s (firm_id, document_type, last)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::integer[])
     ON CONFLICT (firm_id, document_type) DO UPDATE SET last = s.last + excluded.last
     RETURNING firm_id AS "firmId", document_type AS type, last`,
    [series.map(({ firmId }) => firmId), series.map(({ type }) => type), series.map(({ count }) => count)],
  )) as { firmId: string; type: string; last: number }[];
  return new Map(rows.map(({ firmId, type, last }) => [seriesKey(firmId, type), last]));
}

async function usedNumbers(
  manager: EntityManager,
  candidates: readonly { readonly firmId: string; readonly type: string; readonly number: string }[],
): Promise<Set<string>> {
  const rows = (await manager.query(
    `SELECT d.sender_firm_id AS "firmId", d.document_type AS type, d.number
     FROM unnest($1::uuid[], $2::text[], $3::text[]) AS wanted (sender, type, number)
     JOIN document d ON d.sender_firm_id = wanted.sender AND d.document_type = wanted.type AND d.number = wanted.number`,
    [
      candidates.map(({ firmId }) => firmId),
      candidates.map(({ type }) => type),
      candidates.map(({ number }) => number),
    ],
  )) as { firmId: string; type: string; number: string }[];
  return new Set(rows.map(({ firmId, type, number }) => `${seriesKey(firmId, type)} ${number}`));
}
