import type { ReactNode } from 'react';
import { api, type Schemas } from '#web/api/client';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useProfileTexts } from '../use-profile-texts';
import { ProfileMenu } from './ProfileMenu';

export type Firm = Schemas['Firm'] & Partial<Pick<Schemas['FirmInside'], 'paymentTermsDays' | 'currency'>>;

interface ProfileFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: (firm: Firm) => ReactNode;
}

/** What the pages about the firm have around them: its name, and the way to the others. */
export function ProfileFrame({ title, lead, children }: ProfileFrameProps) {
  const t = useProfileTexts();
  const firmId = useFirmOfPage();
  const home = `/firm/${firmId}/profile`;
  const { data, error, refetch } = api.useQuery('get', '/v1/firms/{id}', { params: { path: { id: firmId } } });
  const above = title === t('data.title') ? [] : [{ title: t('data.title'), to: home }];
  return (
    <Page title={title} lead={lead} above={above}>
      <ProfileMenu home={home} />
      {error ? <ProblemNotice error={error} retry={() => void refetch()} /> : data ? children(data) : <Loading />}
    </Page>
  );
}
