import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** While something is on its way. Says so to who listens instead of looking. */
export function Loading() {
  const { t, ready } = useTranslation('common', { useSuspense: false });
  return (
    <Center mih={160} role="status" aria-label={ready ? t('loading') : undefined}>
      <Loader />
    </Center>
  );
}
