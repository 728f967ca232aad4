import { Box, NavLink, Text } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useCommonTexts } from '#web/texts/use-texts';
import { pageRoutes, type Me, type MenuEntry, type PageRoute } from '../routes';
import { useMe } from '../session/use-me';
import { useFirmId } from '../session/use-firm-id';
import { FirmChoice } from './FirmChoice';

type MenuPage = PageRoute & { readonly menu: MenuEntry };
type Section = MenuEntry['section'];

const menuPages = pageRoutes
  .filter((route): route is MenuPage => route.menu !== undefined)
  .sort((one, other) => one.menu.order - other.menu.order);

/** What the person may go to: the pages of a firm, of the teacher, of the office. */
export function Navigation({ onNavigate }: { readonly onNavigate: () => void }) {
  const me = useMe();
  const firmId = useFirmId();
  const say = useCommonTexts();
  return (
    <nav aria-label={say('mainNavigation')}>
      {sectionsOf(me, firmId).map((section) => (
        <Box key={section} mb="lg">
          {section === 'firm' ? (
            <FirmChoice />
          ) : (
            <Text size="xs" fw={700} c="dimmed" tt="uppercase" px="sm" mb={4}>
              {say(`nav.${section}`)}
            </Text>
          )}
          {menuPages
            .filter(({ menu }) => menu.section === section && (menu.shownTo?.(me) ?? true))
            .map((page) => (
              <MenuLink key={page.path} page={page} firmId={firmId} onNavigate={onNavigate} />
            ))}
        </Box>
      ))}
    </nav>
  );
}

interface MenuLinkProps {
  readonly page: MenuPage;
  readonly firmId: string | undefined;
  readonly onNavigate: () => void;
}

function MenuLink({ page: { path, menu }, firmId, onNavigate }: MenuLinkProps) {
  const [pathname] = useLocation();
  const say = useCommonTexts();
  const to = path.replace(':firmId', firmId ?? '');
  const isHere =
    pathname === to || (to.split('/').length > (menu.section === 'firm' ? 3 : 2) && pathname.startsWith(`${to}/`));
  const Icon = menu.icon;
  return (
    <NavLink
      component={Link}
      href={to}
      label={say(menu.text)}
      active={isHere}
      aria-current={isHere ? 'page' : undefined}
      leftSection={<Icon size={19} stroke={1.6} />}
      onClick={onNavigate}
      style={{ borderRadius: 'var(--mantine-radius-md)' }}
    />
  );
}

function sectionsOf(me: Me, firmId: string | undefined): Section[] {
  return [
    ...(me.roles.includes('network-office') ? (['office'] as const) : []),
    ...(me.roles.includes('teacher') ? (['teacher'] as const) : []),
    ...(firmId ? (['firm'] as const) : []),
  ];
}
