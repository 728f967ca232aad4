/** What the lines of a document type look like, as far as its totals and the choice of products go. */
export interface LineShape {
  /** The member of a line with the quantity; its unit stands beside it with `UnitCode`. */
  readonly quantity: string;
  /** Whether the document has amounts: line net amounts, totals. */
  readonly priced: boolean;
  /** Whether it has a VAT breakdown (BG-23). */
  readonly vatBreakdown: boolean;
}

const shapes: Readonly<Record<string, LineShape>> = {
  invoice: { quantity: 'invoicedQuantity', priced: true, vatBreakdown: true },
  'credit-note': { quantity: 'invoicedQuantity', priced: true, vatBreakdown: true },
  order: { quantity: 'orderedQuantity', priced: true, vatBreakdown: false },
  'order-change': { quantity: 'orderedQuantity', priced: true, vatBreakdown: false },
};

/** Undefined for types whose lines are not written from a catalogue. */
export function lineShapeOf(documentType: string): LineShape | undefined {
  return shapes[documentType];
}
