import { isStructuredCommunication } from '#kernel';
import { toAscii } from '../iso20022/charset.js';
import type { Remittance, StatementTransaction } from '../iso20022/statement.js';

/** Widths of the communication over records 21, 22, 23 and over records 31, 32, 33. */
export const movementZones = [53, 53, 43] as const;
export const informationZones = [73, 105, 90] as const;
const movementWidth = 149;
const informationWidth = 268;
const nameWidth = 35;

/** A communication as CODA carries it: type 0 is free text, type 1 begins with three digits that say its structure. */
export interface Communication {
  readonly type: '0' | '1';
  readonly text: string;
}

/** Structures of enclosure III: 100 is an ISO 11649 reference, 101 and 102 are the Belgian one (102: rebuilt by the bank). */
const isoReference = '100';
const belgianReference = '101';

/** What the movement records can carry of a remittance, and the text that has to go to an information record. */
export function formatRemittance(remittance: Remittance = {}): { communication: Communication; rest: string } {
  const structured = remittance.structured ?? '';
  const unstructured = tidy(remittance.unstructured ?? '');
  const structure = structureOf(structured);
  if (structure) return { communication: { type: '1', text: structure + structured }, rest: unstructured };
  const text = [structured, unstructured].filter(Boolean).join(' ');
  return { communication: { type: '0', text: text.slice(0, movementWidth) }, rest: text.slice(movementWidth) };
}

function structureOf(reference: string): string | undefined {
  if (isStructuredCommunication(reference)) return belgianReference;
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(reference) ? isoReference : undefined;
}

function tidy(text: string): string {
  return toAscii(text).trim();
}

/** The information records of a movement: a name too long for record 23 (structure 001), text that did not fit. */
export function informationOf(transaction: StatementTransaction): Communication[] {
  const information: Communication[] = [];
  const name = tidy(transaction.counterparty?.name ?? '');
  if (name.length > nameWidth) information.push({ type: '1', text: `001${name.slice(0, 70)}` });
  const { rest } = formatRemittance(transaction.remittance);
  if (rest) information.push({ type: '0', text: rest.slice(0, informationWidth) });
  return information;
}

/** Cuts a communication over its records, at least one; trailing empty parts are left out. */
export function cutIntoZones(text: string, widths: readonly number[]): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const width of widths) {
    parts.push(text.slice(from, from + width));
    from += width;
    if (text.length <= from) break;
  }
  return parts;
}

/** What records 21 to 23 and the free information records behind them say the payment is for. */
export function parseRemittance(
  movement: Communication,
  information: readonly Communication[],
): Remittance | undefined {
  const free = information.filter(({ type }) => type === '0').map(({ text }) => text);
  if (movement.type === '0') {
    const rest = free.join('');
    const text = (rest ? movement.text.padEnd(movementWidth) + rest : movement.text).trim();
    return text ? { unstructured: text } : undefined;
  }
  const structured = parseStructure(movement.text);
  const text = (structured ? free.join('') : [movement.text.slice(3).trimEnd(), ...free].join(' ')).trim();
  return { ...(structured && { structured }), ...(text && { unstructured: text }) };
}

function parseStructure(text: string): string | undefined {
  const type = text.slice(0, 3);
  if (type === isoReference) return text.slice(3, 28).trimEnd();
  return type === belgianReference || type === '102' ? text.slice(3, 15) : undefined;
}

/** The counterparty's full name, where an information record of structure 001 gives it. */
export function parseLongName(information: readonly Communication[]): string | undefined {
  const record = information.find(({ type, text }) => type === '1' && text.startsWith('001'));
  return record?.text.slice(3, 73).trimEnd() || undefined;
}
