import { Grid } from '@mantine/core';
import { api } from '#web/api/client';
import { ProfileFrame, type Firm } from '../frame/ProfileFrame';
import { useProfileTexts } from '../use-profile-texts';
import { CardMaker } from './CardMaker';
import { LetterForm } from './LetterForm';
import type { Worker } from './worker';

/** What the firm prints under its own name: business cards and letters. */
export default function StationeryPage() {
  const t = useProfileTexts();
  return (
    <ProfileFrame title={t('stationery.title')} lead={t('stationery.lead')}>
      {(firm) => <Stationery firm={firm} />}
    </ProfileFrame>
  );
}

function Stationery({ firm }: { readonly firm: Firm }) {
  const params = { query: { firmId: firm.id, limit: 200 } };
  const { data } = api.useQuery('get', '/v1/people', { params });
  const workers: Worker[] = (data?.items ?? []).map(({ id, displayName, memberships }) => ({
    id,
    name: displayName,
    department: memberships.find(({ firmId }) => firmId === firm.id)?.department as Worker['department'],
  }));
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <LetterForm key={firm.id} firm={firm} workers={workers} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <CardMaker firm={firm} workers={workers} />
      </Grid.Col>
    </Grid>
  );
}
