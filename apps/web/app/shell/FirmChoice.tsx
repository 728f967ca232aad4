import { Avatar, Group, Text, UnstyledButton } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { lazy } from 'react';
import { api } from '#web/api/client';
import { useCommonTexts } from '#web/texts/use-texts';
import { useMe } from '../session/use-me';
import { useFirmId } from '../session/use-firm-id';
import { MenuOnDemand } from './MenuOnDemand';

const FirmItems = lazy(() => import('./FirmItems'));

/** The firm that one is in, and the others that one works in. */
export function FirmChoice() {
  const { firms } = useMe();
  const firmId = useFirmId();
  const say = useCommonTexts();
  const own = firms.find(({ id }) => id === firmId);
  const { data: visited } = api.useQuery(
    'get',
    '/v1/firms/{id}',
    { params: { path: { id: firmId ?? '' } } },
    { enabled: firmId !== undefined && !own },
  );
  const firm = own ?? visited;
  if (!firm) return null;
  const label = <FirmLabel id={firm.id} name={firm.name} hasLogo={firm.hasLogo} />;
  if (firms.length < 2) return label;
  return (
    <MenuOnDemand
      button={
        <UnstyledButton w="100%" aria-label={`${say('choose.firm')}: ${firm.name}`}>
          <Group wrap="nowrap" justify="space-between">
            {label}
            <IconSelector size={16} aria-hidden />
          </Group>
        </UnstyledButton>
      }
      items={<FirmItems />}
    />
  );
}

function FirmLabel({ id, name, hasLogo }: { readonly id: string; readonly name: string; readonly hasLogo: boolean }) {
  return (
    <Group gap="sm" wrap="nowrap" px="sm" mb={8}>
      <Avatar src={hasLogo ? `/v1/firms/${id}/logo` : null} name={name} color="initials" radius="md" alt="" size={34} />
      <Text fw={650} size="sm" lineClamp={2} translate="no">
        {name}
      </Text>
    </Group>
  );
}
