import { IconSchool } from '@tabler/icons-react';
import { EmptyState } from '#web/parts/EmptyState';
import { useClassTexts } from './use-class-texts';

/** For a teacher to whom the office has given no class yet. */
export function NoClass() {
  const t = useClassTexts();
  return <EmptyState icon={IconSchool} title={t('none')} text={t('noneText')} />;
}
