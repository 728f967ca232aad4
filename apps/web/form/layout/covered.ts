import { lineTableOf, type Column } from '../lines/columns';
import { lineShapeOf } from '../body/shape';
import { layoutOf } from './layouts';
import { partyFields } from '../parties/party-fields';

/**
 * Which terms stand on the page already, or are computed: pointers whose row numbers are `*`. What begins with one of them is
 * covered too.
 */
export function coveredBy(documentType: string): (pointer: string) => boolean {
  const { head, parties, payment = [], foot } = layoutOf(documentType);
  const shape = lineShapeOf(documentType);
  const places = [...head, ...payment, ...foot].map(({ at }) => at);
  const lines = (lineTableOf(documentType)?.columns ?? []).flatMap(pointersOf).map((at) => `/lines/*/${at}`);
  const computed = shape?.priced ? ['/totals', '/vatBreakdown', '/lines/*/netAmount'] : [];
  const ofParties = parties.flatMap((party) => partyFields.map((field) => `${party}/${field}`));
  const all = new Set([...places, ...lines, ...computed, ...ofParties].map(withoutRows));
  return (pointer) => {
    const plain = withoutRows(pointer);
    return [...all].some((covered) => plain === covered || plain.startsWith(`${covered}/`));
  };
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
