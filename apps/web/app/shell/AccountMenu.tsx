import { Avatar, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { lazy } from 'react';
import { useCommonTexts } from '#web/texts/use-texts';
import { useMe } from '../session/use-me';
import { MenuOnDemand } from './MenuOnDemand';

const AccountItems = lazy(() => import('./AccountItems'));

/** The person's own menu. */
export function AccountMenu() {
  const { displayName } = useMe();
  const say = useCommonTexts();
  return (
    <MenuOnDemand
      button={
        <UnstyledButton>
          <span aria-hidden>
            <Avatar name={displayName} color="initials" alt="" radius="xl" size={34} />
          </span>
          <VisuallyHidden>{`${say('account.menu')}: ${displayName}`}</VisuallyHidden>
        </UnstyledButton>
      }
      items={<AccountItems />}
    />
  );
}
