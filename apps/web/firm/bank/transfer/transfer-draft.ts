import { isCreditorReference, isIban, isStructuredCommunication } from '#kernel';
import { amountTyped } from '../input';
import { newId } from '#web/api/new-id';

/** A transfer as it is being typed. */
export interface TransferDraft {
  readonly name: string;
  readonly iban: string;
  readonly amount: string;
  readonly kind: 'free' | 'structured';
  readonly free: string;
  readonly structured: string;
  readonly date: string;
  /** Goes with the order: however often it is sent, it is one payment. */
  readonly reference: string;
}

export function newDraft(): TransferDraft {
  const reference = newId().replaceAll('-', '');
  return { name: '', iban: '', amount: '', kind: 'free', free: '', structured: '', date: '', reference };
}

export type DraftField = 'name' | 'iban' | 'amount' | 'communication';

/** What keeps a transfer from being sent, by field, as keys of the texts. */
export type DraftErrors = Partial<Record<DraftField, 'missing' | 'badIban' | 'badAmount' | 'badReference'>>;

export function errorsOf({ name, iban, amount, kind, structured }: TransferDraft): DraftErrors {
  const reference = compactReference(structured);
  const typed = amountTyped(amount);
  return {
    ...(name.trim() === '' && { name: 'missing' as const }),
    ...(iban.trim() === '' ? { iban: 'missing' as const } : !isIban(compactIban(iban)) && { iban: 'badIban' as const }),
    ...(amount.trim() === ''
      ? { amount: 'missing' as const }
      : (!typed || /^0\.00$/.test(typed)) && { amount: 'badAmount' as const }),
    ...(kind === 'structured' && !isReference(reference) && { communication: 'badReference' as const }),
  };
}

export function isReference(compact: string): boolean {
  return isStructuredCommunication(compact) || isCreditorReference(compact);
}

export function compactIban(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/** Twelve digits, or `RF…`, without what is printed around them. */
export function compactReference(text: string): string {
  return text.replace(/[\s+*/.-]/g, '').toUpperCase();
}

/** In groups of four while it is typed. */
export function spacedIban(text: string): string {
  const compact = compactIban(text)
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 34);
  return compact.replace(/(.{4})(?=.)/g, '$1 ');
}

/** As it is printed, while it is typed: `+++123/4567/89012+++`, or `RF18 5390 …`. */
export function spacedReference(text: string): string {
  const compact = compactReference(text).replace(/[^A-Z0-9]/g, '');
  if (/^R?F?[A-Z]/.test(compact) || compact.startsWith('R')) return compact.slice(0, 25).replace(/(.{4})(?=.)/g, '$1 ');
  const digits = compact.replace(/\D/g, '').slice(0, 12);
  const parts = [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].filter(Boolean).join('/');
  return digits.length === 12 ? `+++${parts}+++` : parts;
}
