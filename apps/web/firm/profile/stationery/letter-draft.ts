import type { Language } from '#web/texts/languages';

/** A letter as it is typed. */
export interface LetterDraft {
  readonly to: 'firm' | 'other';
  readonly receiver: { readonly id: string; readonly name: string } | undefined;
  readonly name: string;
  /** Street, place: one line each. */
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  /** `YYYY-MM-DD`; empty for today. */
  readonly date: string;
  readonly language: Language;
  /** Empty for nobody; undefined as long as nothing was chosen. */
  readonly personId: string | undefined;
}

/** What the server wants; undefined as long as something is missing. */
export function bodyOf(draft: LetterDraft, personId: string) {
  const { to, receiver, name, address, subject, text, date, language } = draft;
  const lines = address
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const whom =
    to === 'firm' ? receiver && { firmId: receiver.id } : name.trim() ? { name: name.trim(), lines } : undefined;
  if (!whom || !subject.trim() || !text.trim()) return undefined;
  return {
    receiver: whom,
    subject: subject.trim(),
    text,
    language,
    ...(date && { date }),
    ...(personId && { personId }),
  };
}
