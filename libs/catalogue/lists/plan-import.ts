import type { EntityManager } from 'typeorm';
import { isPlainDecimal, KontorError } from '#kernel';
import type { Sheet, SheetRow } from '#platform';
import { unknownChoice } from '#registry';
import { checkProduct, type ProductInput } from '../products/check-product.js';
import { productsByNumber, type ProductRecord } from '../products/find-products.js';
import { invalidQuantity } from '../products/product-errors.js';
import { fieldOfHeader, headerOf, listFields, type ListField } from './list-columns.js';
import { listWithoutColumn, repeatedInList, stockAlreadyOpen } from './list-errors.js';
import { completed, inputOfValues, valuesOfProduct, valuesOfRow, type ListValues } from './list-values.js';

/** Whose catalogue a list is for. */
export interface CatalogueOwner {
  readonly firmId: string;
  readonly networkId: string;
  readonly currency: string;
}

export type ImportOutcome = 'new' | 'changed' | 'unchanged' | 'refused';

export interface PlannedRow {
  /** Of the file. */
  readonly line: number;
  readonly number: string;
  readonly outcome: ImportOutcome;
  /** What would be different, of a product that is there. */
  readonly changes: readonly { readonly field: ListField; readonly from: string; readonly to: string }[];
  /** Why it is refused; their fields are JSON pointers into the product. */
  readonly problems: readonly KontorError[];
  readonly product?: ProductInput & { readonly id?: string };
  /** In units, of a new product that is kept in stock. */
  readonly openingStock?: string;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  /** Headers that name no column: they change nothing. */
  readonly ignoredColumns: readonly string[];
}

/**
 * What a list would do to a catalogue. Changes nothing.
 * @throws KontorError `list-without-column` when the first row does not say which column has the numbers
 */
export async function planImport(manager: EntityManager, owner: CatalogueOwner, sheet: Sheet): Promise<ImportPlan> {
  const [head, ...body] = sheet.rows;
  const columns = (head?.cells ?? []).map(fieldOfHeader);
  if (!columns.includes('number')) throw new KontorError(listWithoutColumn, { column: headerOf('number', 'en') });
  const listed = body.map((row) => ({ row, values: valuesOfRow(columns, row.cells, sheet.decimalComma) }));
  const numbers = listed.flatMap(({ values }) => values.number ?? []);
  const existing = await productsByNumber(manager, owner.firmId, numbers);
  const lines = new Map<string, number>();
  const rows = listed.map(({ row, values }) => {
    const number = values.number ?? '';
    const first = lines.get(number);
    if (number !== '' && first === undefined) lines.set(number, row.line);
    return first === undefined ? plannedRow(row, values, existing.get(number), owner) : repeated(row, number, first);
  });
  const ignoredColumns = (head?.cells ?? []).filter((header, index) => header !== '' && !columns[index]);
  return { rows, ignoredColumns };
}

function plannedRow(
  { line }: SheetRow,
  values: ListValues,
  existing: ProductRecord | undefined,
  { currency }: CatalogueOwner,
): PlannedRow {
  const { openingStock, ...said } = values;
  const before = existing && valuesOfProduct(existing);
  const after = before ? { ...before, ...said } : completed(said);
  const product = inputOfValues(after, currency);
  const problems = [...withOneName(checkProduct(product).list), ...otherProblems(after, openingStock, existing)];
  const number = values.number ?? '';
  if (problems.length > 0) return { line, number, outcome: 'refused', changes: [], problems };
  if (!before) {
    const stock = openingStock === undefined ? {} : { openingStock };
    return { line, number, outcome: 'new', changes: [], problems, product, ...stock };
  }
  const changes = changesBetween(before, after);
  const outcome = changes.length > 0 ? 'changed' : 'unchanged';
  return { line, number, outcome, changes, problems, product: { ...product, id: existing!.id } };
}

/** A name in one language would do: one that is missing in all is told once. */
function withOneName(problems: readonly KontorError[]): KontorError[] {
  const first = problems.find(({ field }) => field?.startsWith('/names/'));
  const isMissing = ({ code, field }: KontorError): boolean => code === 'missing-field' && field!.startsWith('/names/');
  return problems.filter((problem) => problem === first || !isMissing(problem));
}

/** What a list can get wrong and a form cannot. */
function otherProblems(
  { active = '', number = '' }: ListValues,
  stock: string | undefined,
  existing: ProductRecord | undefined,
): KontorError[] {
  const problems: KontorError[] = [];
  if (active !== 'true' && active !== 'false') {
    const params = { field: 'active', value: active.slice(0, 40), choices: 'ja/oui/ja/yes, nee/non/nein/no' };
    problems.push(new KontorError(unknownChoice, params, { field: '/active' }));
  }
  if (stock === undefined) return problems;
  if (existing) problems.push(new KontorError(stockAlreadyOpen, { number }, { field: '/openingStock' }));
  else if (!isPlainDecimal(stock) || stock.startsWith('-')) {
    problems.push(new KontorError(invalidQuantity, { value: stock.slice(0, 40) }, { field: '/openingStock' }));
  }
  return problems;
}

function changesBetween(before: ListValues, after: ListValues): PlannedRow['changes'] {
  return listFields.flatMap((field) => {
    const [from = '', to = ''] = [before[field], after[field]];
    return from === to ? [] : [{ field, from, to }];
  });
}

function repeated({ line }: SheetRow, number: string, first: number): PlannedRow {
  const problem = new KontorError(repeatedInList, { number, line: first }, { field: '/number' });
  return { line, number, outcome: 'refused', changes: [], problems: [problem] };
}
