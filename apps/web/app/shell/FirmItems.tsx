import { Menu } from '@mantine/core';
import { useLocation } from 'wouter';
import { useMe } from '../session/use-me';

/** The firms that one works in. */
export default function FirmItems() {
  const { firms } = useMe();
  const [, navigate] = useLocation();
  return firms.map(({ id, name }) => (
    <Menu.Item key={id} onClick={() => navigate(`/firm/${id}`)}>
      {name}
    </Menu.Item>
  ));
}
