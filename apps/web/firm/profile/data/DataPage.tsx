import { Grid, Stack } from '@mantine/core';
import { useMay } from '#web/app/session/use-me';
import { ProfileFrame } from '../frame/ProfileFrame';
import { useProfileTexts } from '../use-profile-texts';
import { DataForm } from './DataForm';
import { LogoCard } from './LogoCard';
import { NumbersCard } from './NumbersCard';

/** Who the firm is: what it can change, and the numbers that it cannot. */
export default function DataPage() {
  const t = useProfileTexts();
  const may = useMay();
  return (
    <ProfileFrame title={t('data.title')} lead={t('data.lead')}>
      {(firm) => (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <DataForm key={firm.id} firm={firm} mayChange={may('firm.write')} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="lg">
              <LogoCard firm={firm} mayChange={may('firm.write')} />
              <NumbersCard firm={firm} />
            </Stack>
          </Grid.Col>
        </Grid>
      )}
    </ProfileFrame>
  );
}
