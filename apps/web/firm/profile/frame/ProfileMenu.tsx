import { Button, Group, ScrollArea } from '@mantine/core';
import { IconBuildingStore, IconMail, IconPlugConnected, IconUsers } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { useMay } from '#web/app/session/use-me';
import { useProfileTexts } from '../use-profile-texts';

const pages = [
  { path: '', text: 'menu.data', icon: IconBuildingStore, action: 'firm.read-public' },
  { path: '/people', text: 'menu.people', icon: IconUsers, action: 'person.read' },
  { path: '/stationery', text: 'menu.stationery', icon: IconMail, action: 'firm.read' },
  { path: '/programs', text: 'menu.programs', icon: IconPlugConnected, action: 'api-key.read' },
] as const;

/** On a phone the page that one is on may stand outside the window. */
function showMe(link: HTMLAnchorElement | null): void {
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The pages about the firm, side by side; on a phone they scroll. */
export function ProfileMenu({ home }: { readonly home: string }) {
  const t = useProfileTexts();
  const may = useMay();
  const [pathname] = useLocation();
  return (
    <nav aria-label={t('menu.label')}>
      <ScrollArea type="never" viewportProps={{ tabIndex: -1 }}>
        <Group gap={4} wrap="nowrap">
          {pages
            .filter(({ action }) => may(action))
            .map(({ path, text, icon: Icon }) => {
              const isHere = pathname === `${home}${path}`;
              return (
                <Button
                  key={path}
                  component={Link}
                  href={`${home}${path}`}
                  variant={isHere ? 'light' : 'subtle'}
                  color={isHere ? undefined : 'gray'}
                  c={isHere ? undefined : 'inherit'}
                  size="sm"
                  radius="xl"
                  leftSection={<Icon size={17} stroke={1.6} aria-hidden />}
                  aria-current={isHere ? 'page' : undefined}
                  ref={isHere ? showMe : undefined}
                  style={{ flexShrink: 0 }}
                >
                  {t(text)}
                </Button>
              );
            })}
        </Group>
      </ScrollArea>
    </nav>
  );
}
