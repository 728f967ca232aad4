import { Stack } from '@mantine/core';
import { useMay } from '#web/app/session/use-me';
import { ProfileFrame } from '../frame/ProfileFrame';
import { useProfileTexts } from '../use-profile-texts';
import { KeyForm } from './KeyForm';
import { KeyList } from './KeyList';

/** The keys with which the firm's own programs send and fetch documents. */
export default function ProgramsPage() {
  const t = useProfileTexts();
  const may = useMay();
  return (
    <ProfileFrame title={t('programs.title')} lead={t('programs.lead')}>
      {({ id }) => (
        <Stack gap="lg">
          {may('api-key.write') && <KeyForm firmId={id} />}
          <KeyList firmId={id} mayRevoke={may('api-key.write')} />
        </Stack>
      )}
    </ProfileFrame>
  );
}
