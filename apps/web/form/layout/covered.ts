import { lineTableOf, type Column } from '../lines/columns';
import type { Body } from '../body/pointer';
import { lineShapeOf } from '../body/shape';
import { layoutOf, shownPlaces } from './layouts';
import { partyFields } from '../parties/party-fields';

/** Tells where the terms of a document stand: on the page itself, or under "more fields". */
export interface Coverage {
  /** Whether a term stands on the page already, or is computed; so are the terms below it. */
  readonly covered: (pointer: string) => boolean;
  /** Whether one looks for a term on the page in vain: neither it nor anything below it is there. */
  readonly hidden: (pointer: string) => boolean;
}

export function coverageOf(documentType: string, body: Body): Coverage {
  const { head, parties, payment = [], foot } = layoutOf(documentType);
  const shape = lineShapeOf(documentType);
  // A field of the layout is one row's; the columns of the lines and what is computed are those of every row.
  const places = shownPlaces([...head, ...payment, ...foot], body).map(({ at }) => at);
  const lines = (lineTableOf(documentType)?.columns ?? []).flatMap(pointersOf).map((at) => `/lines/*/${at}`);
  const computed = shape?.priced ? ['/totals', '/vatBreakdown', '/lines/*/netAmount'] : [];
  const ofParties = parties.flatMap((party) => partyFields.map((field) => `${party}/${field}`));
  const all = [...new Set([...places, ...lines, ...computed, ...ofParties])];
  const covered = (pointer: string): boolean =>
    [pointer, withoutRows(pointer)].some((plain) => all.some((at) => isWithin(plain, at)));
  const isAbove = (pointer: string): boolean =>
    [pointer, withoutRows(pointer)].some((plain) => all.some((at) => isWithin(at, plain)));
  return { covered, hidden: (pointer) => pointer !== '' && !covered(pointer) && !isAbove(pointer) };
}

function isWithin(pointer: string, group: string): boolean {
  return pointer === group || pointer.startsWith(`${group}/`);
}

function withoutRows(pointer: string): string {
  return pointer.replaceAll(/\/(\d+|\*)(?=\/|$)/g, '/*');
}

function pointersOf(column: Column): string[] {
  switch (column.kind) {
    case 'item':
      return ['item/name', 'item/sellersIdentifier'];
    case 'vat':
      return ['item/vatCategoryCode', 'item/vatRate'];
    case 'net':
      return ['netAmount'];
    case 'quantity':
      return [column.at, `${column.at}UnitCode`];
    default:
      return [column.at];
  }
}
