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
    { kind: 'net', width: 112 },
  ],
};

const order: LineTable = {
  free: true,
  columns: [
    { kind: 'item' },
    { kind: 'quantity', at: 'orderedQuantity', width: 170 },
    { kind: 'decimal', at: 'price/netPrice', width: 100 },
    { kind: 'vat', width: 100 },
    { kind: 'net', width: 112 },
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
      { kind: 'code', at: 'statusCode', list: 'UNCL1229', codes: ['5', '3', '7'], width: 150 },
      { kind: 'decimal', at: 'orderedQuantity', width: 100 },
      { kind: 'decimal', at: 'price/netPrice', width: 105 },
      { kind: 'text', at: 'note', width: 160 },
    ],
  },
  'despatch-advice': {
    free: false,
    columns: [
      { kind: 'item' },
      { kind: 'quantity', at: 'deliveredQuantity', width: 160 },
      { kind: 'decimal', at: 'outstandingQuantity', width: 120 },
      { kind: 'text', at: 'outstandingReasons/0', width: 220 },
    ],
  },
  'receipt-advice': {
    free: false,
    columns: [
      { kind: 'item' },
      { kind: 'decimal', at: 'receivedQuantity', width: 92 },
      { kind: 'decimal', at: 'shortQuantity', width: 92 },
      { kind: 'decimal', at: 'rejectedQuantity', width: 92 },
      { kind: 'code', at: 'rejectReasonCode', list: 'RejectReasonCode', width: 150 },
      { kind: 'text', at: 'rejectReason', width: 140 },
    ],
  },
};

/** How the lines of a type are laid out; undefined for types whose form is drawn from their table of terms alone. */
export function lineTableOf(documentType: string): LineTable | undefined {
  return tables[documentType];
}
