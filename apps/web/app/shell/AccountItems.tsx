import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useCommonTexts } from '#web/texts/use-texts';
import { signOut } from '../session/sign-out';
import { useMe } from '../session/use-me';

const schemes = [
  ['light', IconSun],
  ['dark', IconMoon],
  ['auto', IconDeviceDesktop],
] as const satisfies readonly (readonly [MantineColorScheme, unknown])[];

/** Who is signed in, how the page looks to them, and the way out. */
export default function AccountItems() {
  const { displayName } = useMe();
  const say = useCommonTexts();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{displayName}</Menu.Label>
      <Menu.Item component={Link} href="/account" leftSection={<IconUser size={16} aria-hidden />}>
        {say('account.title')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Label>{say('colorScheme.title')}</Menu.Label>
      {schemes.map(([scheme, Icon]) => (
        <Menu.Item
          key={scheme}
          leftSection={<Icon size={16} aria-hidden />}
          rightSection={colorScheme === scheme ? <IconCheck size={16} aria-hidden /> : null}
          onClick={() => setColorScheme(scheme)}
        >
          {say(`colorScheme.${scheme}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
        {say('account.signOut')}
      </Menu.Item>
    </>
  );
}
