import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { firstPageOf } from '#web/app/session/first-page';
import { useMe } from '#web/app/session/use-me';
import { useAccountTexts } from './use-account-texts';

/** Says to whom this is the only page why it is, and who can change that. */
export function NoDesk() {
  const t = useAccountTexts();
  const me = useMe();
  if (firstPageOf(me) !== '/account') return null;
  const who = me.roles.includes('student') ? 'student' : 'fair';
  return (
    <Alert variant="light" icon={<IconInfoCircle aria-hidden />} title={t(`noDesk.${who}.title`)} mb="lg">
      {t(`noDesk.${who}.text`)}
    </Alert>
  );
}
