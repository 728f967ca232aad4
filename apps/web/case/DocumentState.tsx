import { StateBadge } from '#web/parts/StateBadge';
import { lookOf } from './document-states';
import { useCaseTexts } from './use-case-texts';

/** The state of a document in a word, with its colour and sign. */
export function DocumentState({ state }: { readonly state: string }) {
  const t = useCaseTexts();
  const { tone, key } = lookOf(state);
  return <StateBadge tone={tone}>{key ? t(key) : state}</StateBadge>;
}
