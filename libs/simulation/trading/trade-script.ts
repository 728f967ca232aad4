/** How a case goes. Every choice is made before it begins, so that the same seed plays the same day. */
export interface TradeScript {
  /** Unique in the day. */
  readonly key: string;
  readonly buyerFirmId: string;
  readonly sellerFirmId: string;
  readonly lines: readonly ScriptLine[];
  readonly course: Course;
}

export interface ScriptLine {
  /** The product's number in the seller's catalogue. */
  readonly product: string;
  /** Whole units. */
  readonly quantity: number;
}

export interface Course {
  readonly name: string;
  /** The buyer first sends an order with a mistake that no network accepts, and mends it. */
  readonly clumsyOrder?: boolean;
  /** The seller first sends its catalogue; the buyer may turn it down, and gets a better one. */
  readonly catalogue?: 'accepted' | 'turned-down';
  /** The buyer thinks again before the seller has answered. */
  readonly secondThoughts?: 'more' | 'other-lines' | 'cancelled';
  readonly answer: 'accepted' | 'fewer' | 'dearer' | 'rejected';
  /** The seller answers each line for itself (T116). */
  readonly lineByLine?: boolean;
  /** A carrier brings the goods: at once, late, or after it first had no lorry. */
  readonly transport?: 'smooth' | 'late' | 'declined-first';
  /** Deliveries that the goods come in. */
  readonly deliveries: 1 | 2;
  readonly receipt: 'complete' | 'short' | 'damaged';
  readonly invoice: 'right' | 'too-dear' | 'too-much';
  /** What the buyer says of the invoice: one that is rejected is credited as a whole and not paid. */
  readonly invoiceAnswer?: 'accepted' | 'queried' | 'conditional' | 'rejected';
  /** The seller corrects what was wrong by a credit note. */
  readonly corrected: boolean;
  readonly payment: 'prompt' | 'late' | 'in-parts' | 'beyond-funds' | 'none';
}

const smooth: Course = {
  name: 'smooth',
  answer: 'accepted',
  deliveries: 1,
  receipt: 'complete',
  invoice: 'right',
  corrected: false,
  payment: 'prompt',
};

/**
 * What happens between firms, the usual several times. A day goes through the whole list before it repeats itself, so
 * that every kind of trouble can be looked at.
 */
export const courses: readonly Course[] = [
  { ...smooth, name: 'catalogue accepted', catalogue: 'accepted' },
  smooth,
  { ...smooth, name: 'fewer than ordered', answer: 'fewer' },
  { ...smooth, name: 'order changed', secondThoughts: 'more' },
  { ...smooth, name: 'two deliveries', deliveries: 2 },
  { ...smooth, name: 'brought by a carrier', transport: 'smooth', invoiceAnswer: 'accepted' },
  smooth,
  { ...smooth, name: 'damaged goods', receipt: 'damaged', corrected: true },
  { ...smooth, name: 'order turned down', answer: 'rejected' },
  { ...smooth, name: 'order cancelled', secondThoughts: 'cancelled' },
  { ...smooth, name: 'paid late', payment: 'late' },
  smooth,
  { ...smooth, name: 'invoiced too dear', invoice: 'too-dear', corrected: true },
  { ...smooth, name: 'answered line by line', answer: 'fewer', lineByLine: true },
  { ...smooth, name: 'confirmed dearer', answer: 'dearer' },
  { ...smooth, name: 'mistake in the order', clumsyOrder: true },
  { ...smooth, name: 'invoice queried', invoice: 'too-dear', invoiceAnswer: 'queried', corrected: true },
  { ...smooth, name: 'not enough money', payment: 'beyond-funds' },
  smooth,
  { ...smooth, name: 'carrier declines at first', transport: 'declined-first' },
  { ...smooth, name: 'short delivery', receipt: 'short', corrected: true },
  { ...smooth, name: 'paid in parts', payment: 'in-parts', deliveries: 2 },
  {
    ...smooth,
    name: 'changed, and answered line by line',
    secondThoughts: 'other-lines',
    answer: 'dearer',
    lineByLine: true,
  },
  { ...smooth, name: 'invoiced too much', invoice: 'too-much' },
  { ...smooth, name: 'catalogue turned down', catalogue: 'turned-down' },
  {
    ...smooth,
    name: 'invoice rejected',
    invoice: 'too-much',
    invoiceAnswer: 'rejected',
    corrected: true,
    payment: 'none',
  },
  { ...smooth, name: 'carrier comes late', transport: 'late', deliveries: 2 },
  {
    ...smooth,
    name: 'invoice accepted on conditions',
    receipt: 'damaged',
    invoiceAnswer: 'conditional',
    corrected: true,
  },
  { ...smooth, name: 'not paid', payment: 'none' },
];
