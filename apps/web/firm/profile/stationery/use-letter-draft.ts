import { useLocalStorage } from '@mantine/hooks';
import { useCallback } from 'react';
import type { Language } from '#web/texts/languages';
import type { Firm } from '../frame/ProfileFrame';
import type { LetterDraft } from './letter-draft';

/** The letter that is being written, kept in this browser: a closed page or an ended session loses nothing of it. */
export function useLetterDraft(firm: Firm): readonly [LetterDraft, (change: Partial<LetterDraft>) => void, () => void] {
  const empty: LetterDraft = {
    to: 'firm',
    receiver: undefined,
    name: '',
    address: '',
    subject: '',
    text: '',
    date: today(),
    language: firm.language as Language,
    personId: undefined,
  };
  const [kept, keep, forget] = useLocalStorage<Partial<LetterDraft>>({
    key: `kontor-letter-${firm.id}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const change = useCallback((more: Partial<LetterDraft>) => keep((before) => ({ ...before, ...more })), [keep]);
  return [{ ...empty, ...kept }, change, forget];
}

/** Where the writer is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
