import type { Schemas } from '#web/api/client';
import { StateBadge } from '#web/parts/StateBadge';
import { useFirmsTexts } from './use-firms-texts';

/** Whether a firm trades, and for whom. */
export function FirmState({ firm }: { readonly firm: Pick<Schemas['Firm'], 'closedAt' | 'isService'> }) {
  const t = useFirmsTexts();
  if (firm.closedAt) return <StateBadge tone="bad">{t('closed')}</StateBadge>;
  if (firm.isService) return <StateBadge tone="plain">{t('service')}</StateBadge>;
  return <StateBadge tone="good">{t('trading')}</StateBadge>;
}
