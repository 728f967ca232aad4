import type { Schemas } from '#web/api/client';
import { StateBadge, type Tone } from '#web/parts/StateBadge';
import { usePostTexts } from '../use-post-texts';

type State = Schemas['Receipt']['state'];

const tones: Readonly<Record<State, Tone>> = { received: 'wait', accepted: 'good', rejected: 'bad', failed: 'warn' };

/** What the clearing has decided of what was sent. */
export function EnvelopeState({ state }: { readonly state: State }) {
  const t = usePostTexts();
  return <StateBadge tone={tones[state]}>{t(`envelope.${state}`)}</StateBadge>;
}
