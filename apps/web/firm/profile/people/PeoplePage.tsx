import { Anchor, Paper, Select, Table, Text } from '@mantine/core';
import { IconPrinter, IconUsers } from '@tabler/icons-react';
import { api, client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { useMay } from '#web/app/session/use-me';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { notify } from '#web/parts/notify';
import { ProblemNotice, useProblemText } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { ProfileFrame, type Firm } from '../frame/ProfileFrame';
import { useProfileTexts } from '../use-profile-texts';
import { departments, type Department } from './departments';

/** Who works in the firm, and where. */
export default function PeoplePage() {
  const t = useProfileTexts();
  return (
    <ProfileFrame title={t('people.title')} lead={t('people.lead')}>
      {(firm) => <People firm={firm} />}
    </ProfileFrame>
  );
}

function People({ firm }: { readonly firm: Firm }) {
  const t = useProfileTexts();
  const params = { query: { firmId: firm.id, limit: 200 } };
  const { data, error, refetch } = api.useQuery('get', '/v1/people', { params });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) {
    return <EmptyState icon={IconUsers} title={t('people.none')} text={t('people.noneText')} />;
  }
  return (
    <Paper withBorder radius="lg">
      <Table.ScrollContainer
        minWidth={660}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('people.title') } }}
      >
        <Table aria-label={t('people.title')} horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('people.name')}</Table.Th>
              <Table.Th>{t('people.department')}</Table.Th>
              <Table.Th>{t('people.email')}</Table.Th>
              <Table.Th>{t('people.card')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.items.map((person) => (
              <PersonRow key={person.id} person={person} firmId={firm.id} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function PersonRow({ person, firmId }: { readonly person: Schemas['Person']; readonly firmId: string }) {
  const t = useProfileTexts();
  const say = useCommonTexts();
  const may = useMay();
  const textOf = useProblemText();
  const { id, displayName, userName, email, memberships } = person;
  const department = memberships.find((membership) => membership.firmId === firmId)?.department as
    Department | undefined;

  const move = async (to: string | null): Promise<void> => {
    if (!to || to === department) return;
    const params = { path: { id, firmId } };
    try {
      await client.PUT('/v1/people/{id}/memberships/{firmId}', { params, body: { department: to as Department } });
      await notify(say('saved'));
    } catch (problem) {
      await notify(textOf(problem).detail, 'bad');
    } finally {
      await queryClient.invalidateQueries();
    }
  };

  return (
    <Table.Tr>
      <Table.Td>
        <Text>{displayName}</Text>
        <Text size="sm" c="dimmed">
          {userName}
        </Text>
      </Table.Td>
      <Table.Td>
        {may('membership.write') ? (
          <Select
            aria-label={`${t('people.department')}: ${displayName}`}
            data={departments.map((value) => ({ value, label: t(`department.${value}`) }))}
            value={department ?? null}
            allowDeselect={false}
            size="sm"
            w={190}
            onChange={(to) => void move(to)}
          />
        ) : (
          department && t(`department.${department}`)
        )}
      </Table.Td>
      <Table.Td>{email ?? <Text c="dimmed">–</Text>}</Table.Td>
      <Table.Td>
        <Anchor href={`/v1/firms/${firmId}/business-card?personId=${id}`} target="_blank" size="sm">
          <IconPrinter size={16} aria-hidden style={{ verticalAlign: '-3px', marginRight: 4 }} />
          {t('people.printCards')}
        </Anchor>
      </Table.Td>
    </Table.Tr>
  );
}
