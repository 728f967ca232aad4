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
  readonly answer: 'accepted' | 'fewer' | 'dearer' | 'rejected';
  /** Deliveries that the goods come in. */
  readonly deliveries: 1 | 2;
  readonly receipt: 'complete' | 'short' | 'damaged';
  readonly invoice: 'right' | 'too-dear' | 'too-much';
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
  smooth,
  { ...smooth, name: 'fewer than ordered', answer: 'fewer' },
  { ...smooth, name: 'two deliveries', deliveries: 2 },
  smooth,
  { ...smooth, name: 'damaged goods', receipt: 'damaged', corrected: true },
  { ...smooth, name: 'order turned down', answer: 'rejected' },
  { ...smooth, name: 'paid late', payment: 'late' },
  smooth,
  { ...smooth, name: 'invoiced too dear', invoice: 'too-dear', corrected: true },
  { ...smooth, name: 'confirmed dearer', answer: 'dearer' },
  { ...smooth, name: 'mistake in the order', clumsyOrder: true },
  { ...smooth, name: 'not enough money', payment: 'beyond-funds' },
  smooth,
  { ...smooth, name: 'short delivery', receipt: 'short', corrected: true },
  { ...smooth, name: 'paid in parts', payment: 'in-parts', deliveries: 2 },
  { ...smooth, name: 'invoiced too much', invoice: 'too-much' },
  { ...smooth, name: 'not paid', payment: 'none' },
];
