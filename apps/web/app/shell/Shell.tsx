import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { client } from '#web/api/client';
import type { Language } from '#web/texts/languages';
import { useCommonTexts } from '#web/texts/use-texts';
import { useMe } from '../session/use-me';
import { AccountMenu } from './AccountMenu';
import { LanguageMenu } from './LanguageMenu';
import { LiveStatus } from './LiveStatus';
import { Mark } from './Mark';
import { Navigation } from './Navigation';

/** The frame of every page: navigation at the side (a drawer on a phone), the person's own things at the top. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [opened, { toggle, close }] = useDisclosure();
  const me = useMe();
  const say = useCommonTexts();
  const keep = (language: Language): void => {
    // The page has changed already; the next sign-in simply asks again where this did not reach the server.
    void client
      .PATCH('/v1/people/{id}', { params: { path: { id: me.id } }, body: { language } })
      .catch(() => undefined);
  };
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 240, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a className="kontor-skip" href="#content">
        {say('skipToContent')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={say(opened ? 'closeMenu' : 'openMenu')}
            />
            <Link href="/" style={{ color: 'inherit', textDecoration: 'none' }}>
              <Mark />
            </Link>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <LanguageMenu onChange={keep} />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" style={{ overflowY: 'auto' }}>
        <Navigation onNavigate={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <LiveStatus />
        {children}
      </AppShell.Main>
    </AppShell>
  );
}
