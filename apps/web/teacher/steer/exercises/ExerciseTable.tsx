import { Anchor, Card, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { Moment } from '#web/parts/Moment';
import { notify } from '#web/parts/notify';
import { StateBadge, type Tone } from '#web/parts/StateBadge';
import { useFormat } from '#web/texts/use-format';
import { useSteerTexts } from '../use-steer-texts';
import { isCustomer } from './behaviours';

type Scenario = Schemas['Scenario'];

interface ExerciseTableProps {
  readonly scenarios: readonly Scenario[];
  readonly firms: readonly { readonly id: string; readonly name: string }[];
}

/** The exercises of the class and how each goes. */
export function ExerciseTable({ scenarios, firms }: ExerciseTableProps) {
  const t = useSteerTexts();
  const names = new Map(firms.map(({ id, name }) => [id, name]));
  return (
    <Card withBorder padding="lg">
      <Title order={2} size="h3" mb="sm">
        {t('exercise.list')}
      </Title>
      <Stack
        hiddenFrom="sm"
        component="ul"
        gap="sm"
        p={0}
        m={0}
        style={{ listStyle: 'none' }}
        aria-label={t('exercise.list')}
      >
        {scenarios.map((scenario) => (
          <Paper key={scenario.id} component="li" withBorder p="sm">
            <Stack gap={6}>
              <Text size="sm" fw={600}>
                {names.get(scenario.firmId)}
              </Text>
              <Practised scenario={scenario} partner={names.get(scenario.partnerFirmId)} />
              <ExerciseState scenario={scenario} />
              <Deeds scenario={scenario} />
            </Stack>
          </Paper>
        ))}
      </Stack>
      <Table.ScrollContainer
        visibleFrom="sm"
        type="native"
        minWidth={760}
        tabIndex={0}
        role="region"
        aria-label={t('exercise.list')}
      >
        <Table aria-label={t('exercise.list')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('exercise.firm')}</Table.Th>
              <Table.Th scope="col">{t('exercise.what')}</Table.Th>
              <Table.Th scope="col">{t('exercise.state')}</Table.Th>
              <Table.Th scope="col">{t('exercise.since')}</Table.Th>
              <Table.Th scope="col">{t('exercise.do')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {scenarios.map((scenario) => (
              <Table.Tr key={scenario.id}>
                <Table.Th scope="row" fw={600}>
                  {names.get(scenario.firmId)}
                </Table.Th>
                <Table.Td>
                  <Practised scenario={scenario} partner={names.get(scenario.partnerFirmId)} />
                </Table.Td>
                <Table.Td>
                  <ExerciseState scenario={scenario} />
                </Table.Td>
                <Table.Td>
                  <Moment at={scenario.createdAt} />
                </Table.Td>
                <Table.Td>
                  <Deeds scenario={scenario} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

function Practised({ scenario, partner = '' }: { readonly scenario: Scenario; readonly partner: string | undefined }) {
  const t = useSteerTexts();
  const from = isCustomer(scenario.behaviour) ? 'exercise.fromCustomer' : 'exercise.fromSupplier';
  return (
    <div>
      <Text size="sm">{t(`behaviours.${scenario.behaviour}`)}</Text>
      <Text size="xs" c="dimmed">
        {t(from, { firm: partner })}
      </Text>
    </div>
  );
}

const tones: Readonly<Record<Scenario['state'], Tone>> = {
  planned: 'plain',
  running: 'wait',
  waiting: 'wait',
  finished: 'good',
  failed: 'bad',
  cancelled: 'plain',
};

/** The state in a word, and why: what is waited for, how it ended, what went wrong. */
function ExerciseState({ scenario }: { readonly scenario: Scenario }) {
  const t = useSteerTexts();
  const { day } = useFormat();
  const { state, awaiting, outcome, failure, nextAt } = scenario;
  const why =
    (awaiting && t(`awaiting.${awaiting}`, { day: day(nextAt) })) ?? (outcome && t(`outcomes.${outcome}`)) ?? failure;
  const tone = outcome === 'not-noticed' ? 'warn' : tones[state];
  return (
    <Stack gap={2} align="flex-start" maw={320}>
      <StateBadge tone={tone}>{t(`exerciseStates.${state}`)}</StateBadge>
      {why && <Text size="xs">{why}</Text>}
    </Stack>
  );
}

function Deeds({ scenario: { id, caseId, state } }: { readonly scenario: Scenario }) {
  const t = useSteerTexts();
  const cancel = async (): Promise<void> => {
    await client.POST('/v1/scenarios/{id}/cancel', { params: { path: { id } } });
    await queryClient.invalidateQueries();
    void notify(t('exercise.cancelled'));
  };
  return (
    <Group gap="sm">
      {caseId && (
        <Anchor component={Link} href={`/teacher/transactions/${caseId}`} size="sm">
          {t('exercise.case')}
        </Anchor>
      )}
      {(state === 'planned' || state === 'running' || state === 'waiting') && (
        <ConfirmButton
          size="compact-sm"
          question={t('exercise.cancelQuestion')}
          verb={t('exercise.cancel')}
          onConfirm={cancel}
        >
          {t('exercise.cancel')}
        </ConfirmButton>
      )}
    </Group>
  );
}
