import { StateBadge, type Tone } from '#web/parts/StateBadge';
import type { Schemas } from '#web/api/client';
import { useTransactionTexts } from './use-transaction-texts';

const tones: Readonly<Record<Schemas['ClassCase']['state'], Tone>> = {
  wrong: 'bad',
  late: 'warn',
  open: 'wait',
  done: 'good',
};

/** How a whole case stands, in a word. */
export function CaseState({ state }: { readonly state: Schemas['ClassCase']['state'] }) {
  const t = useTransactionTexts();
  return <StateBadge tone={tones[state]}>{t(`caseStates.${state}`)}</StateBadge>;
}
