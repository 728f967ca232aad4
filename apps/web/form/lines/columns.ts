/** A column of the table of lines: what it shows of a line, at a pointer within it. */
export type Column =
  | { readonly kind: 'item' | 'vat' | 'net'; readonly width?: number }
  | { readonly kind: 'quantity'; readonly at: string; readonly width?: number }
  | { readonly kind: 'text' | 'decimal'; readonly at: string; readonly width?: number }
  | {
      readonly kind: 'code';
      readonly at: string;
      readonly list: string;
      readonly codes?: readonly string[];
      readonly width?: number;
    };

export interface LineTable {
  readonly columns: readonly Column[];
  /** Whether lines can be added and taken away: not in an answer to what another firm wrote. */
  readonly free: boolean;
}

const bill: LineTable = {
  free: true,
  columns: [
    { kind: 'item' },
    { kind: 'quantity', at: 'invoicedQuantity', width: 170 },
    { kind: 'decimal', at: 'price/netPrice', width: 100 },
    { kind: 'vat', width: 100 },
    { kind: 'net', width: 100 },
  ],
};

const order: LineTable = {
  free: true,
  columns: [
    { kind: 'item' },
    { kind: 'quantity', at: 'orderedQuantity', width: 170 },
    { kind: 'decimal', at: 'price/netPrice', width: 100 },
    { kind: 'vat', width: 100 },
    { kind: 'net', width: 100 },
  ],
};

const tables: Readonly<Record<string, LineTable>> = {
  invoice: bill,
  'credit-note': bill,
  order,
  'order-change': order,
  'order-response': {
    free: false,
    columns: [
      { kind: 'item' },
      { kind: 'code', at: 'statusCode', list: 'UNCL1229', codes: ['5', '3', '7'], width: 190 },
      { kind: 'decimal', at: 'orderedQuantity', width: 110 },
      { kind: 'decimal', at: 'price/netPrice', width: 120 },
      { kind: 'text', at: 'note', width: 200 },
    ],
  },
  'despatch-advice': {
    free: false,
    columns: [
      { kind: 'item' },
      { kind: 'quantity', at: 'deliveredQuantity', width: 160 },
      { kind: 'decimal', at: 'outstandingQuantity', width: 120 },
      { kind: 'text', at: 'outstandingReasons/0', width: 240 },
    ],
  },
  'receipt-advice': {
    free: false,
    columns: [
      { kind: 'item' },
      { kind: 'decimal', at: 'receivedQuantity', width: 100 },
      { kind: 'decimal', at: 'shortQuantity', width: 100 },
      { kind: 'decimal', at: 'rejectedQuantity', width: 100 },
      { kind: 'code', at: 'rejectReasonCode', list: 'RejectReasonCode', width: 190 },
      { kind: 'text', at: 'rejectReason', width: 160 },
    ],
  },
};

/** How the lines of a type are laid out; undefined for types whose form is drawn from their table of terms alone. */
export function lineTableOf(documentType: string): LineTable | undefined {
  return tables[documentType];
}
