import { StateBadge } from '#web/parts/StateBadge';
import { lookOf, type SettledBy } from './document-states';
import { useCaseTexts } from './use-case-texts';

interface DocumentStateProps {
  readonly state: string;
  readonly settledBy: SettledBy;
}

/** The state of a document in a word, with its colour and sign. */
export function DocumentState({ state, settledBy }: DocumentStateProps) {
  const t = useCaseTexts();
  const { tone, key } = lookOf(state, settledBy);
  return <StateBadge tone={tone}>{key ? t(key) : state}</StateBadge>;
}
