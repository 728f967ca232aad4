import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { api, type Schemas } from '#web/api/client';
import { isDepartment, useOfficeWords } from '../shared/use-office-words';
import { useFirmsTexts } from './use-firms-texts';

export function FirmPeople({ firm }: { readonly firm: Schemas['FirmInside'] }) {
  const t = useFirmsTexts();
  const words = useOfficeWords();
  const { data } = api.useQuery('get', '/v1/people', { params: { query: { firmId: firm.id, limit: 200 } } });
  const departmentOf = ({ memberships }: Schemas['Person']): string => {
    const department = memberships.find(({ firmId }) => firmId === firm.id)?.department ?? '';
    return isDepartment(department) ? words(`departments.${department}`) : department;
  };
  return (
    <Paper withBorder p="lg">
      <Stack gap="xs">
        <Title order={2}>{t('people')}</Title>
        {data?.items.map((person) => (
          <Group key={person.id} justify="space-between" gap="xs">
            <Anchor component={Link} href={`/office/people/${person.id}`}>
              {person.displayName}
            </Anchor>
            <Text size="sm" c="dimmed">
              {departmentOf(person)}
            </Text>
          </Group>
        ))}
        {data?.items.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('nobody')}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
