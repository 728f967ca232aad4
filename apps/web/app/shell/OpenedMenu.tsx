import { Menu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

interface OpenedMenuProps {
  readonly button: ReactElement;
  readonly children: ReactNode;
}

/** The menu, open since somebody has just asked for it. */
export default function OpenedMenu({ button, children }: OpenedMenuProps) {
  return (
    <Menu position="bottom-end" withinPortal defaultOpened>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
