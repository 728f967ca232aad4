import { Button, Card, Group, NumberInput, Radio, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { client, type Schemas } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useSteerTexts } from '../use-steer-texts';
import { customers, isCustomer, suits, suppliers, type Behaviour } from './behaviours';
import { ProductChoice, type ChosenLine } from './ProductChoice';
import { newId } from '#web/api/new-id';

interface NewExerciseProps {
  readonly steering: Schemas['ClassSteering'];
  readonly partners: readonly Schemas['Firm'][];
}

const usualDelay = 7;

/** Which firm practises what, with whom. */
export function NewExercise({ steering: { classId, firms }, partners }: NewExerciseProps) {
  const t = useSteerTexts();
  const [behaviour, setBehaviour] = useState<Behaviour>('good-customer');
  const [firmId, setFirmId] = useState<string | null>(firms.length === 1 ? firms[0]!.id : null);
  const [partnerFirmId, setPartner] = useState<string | null>(null);
  const [lines, setLines] = useState<readonly ChosenLine[]>([]);
  const [delayDays, setDelay] = useState(usualDelay);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  // The same id until it has worked: pressed twice, it is one exercise.
  const id = useRef(newId());
  const fitting = partners.filter((partner) => suits(partner, behaviour));
  const partner = fitting.find((each) => each.id === partnerFirmId) ?? fitting[0];
  const start = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!firmId || !partner) return;
    setBusy(true);
    setError(undefined);
    try {
      const body = {
        id: id.current,
        firmId,
        partnerFirmId: partner.id,
        behaviour,
        ...(isCustomer(behaviour) &&
          lines.length > 0 && { lines: lines.map(({ product, quantity }) => ({ product, quantity })) }),
        ...(behaviour === 'late-payment' && { delayDays }),
      };
      await client.POST('/v1/classes/{id}/scenarios', { params: { path: { id: classId } }, body });
      id.current = newId();
      setLines([]);
      await queryClient.invalidateQueries();
      void notify(t('exercise.started'));
    } catch (problem) {
      if (isProblem(problem)) id.current = newId();
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card
      withBorder
      padding="lg"
      component="form"
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => void start(event)}
      noValidate
    >
      <Stack gap="md">
        <div>
          <Title order={2} size="h3">
            {t('exercise.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('exercise.text')}
          </Text>
        </div>
        {error !== undefined && <ProblemNotice error={error} />}
        <BehaviourChoice behaviour={behaviour} onChoose={setBehaviour} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={t('exercise.firm')}
            placeholder={t('exercise.chooseFirm')}
            data={firms.map(({ id: value, name }) => ({ value, label: name }))}
            value={firmId}
            onChange={(value) => {
              setFirmId(value);
              setLines([]);
            }}
            searchable
            required
          />
          <Select
            label={t(isCustomer(behaviour) ? 'exercise.customer' : 'exercise.supplier')}
            data={fitting.map(({ id: value, name }) => ({ value, label: name }))}
            value={partner?.id ?? null}
            onChange={setPartner}
            allowDeselect={false}
            required
          />
        </SimpleGrid>
        {isCustomer(behaviour) && firmId && <ProductChoice firmId={firmId} lines={lines} onChange={setLines} />}
        {behaviour === 'late-payment' && (
          <NumberInput
            label={t('exercise.delay')}
            value={delayDays}
            onChange={(value) => setDelay(Number(value))}
            min={0}
            max={90}
            allowDecimal={false}
            w={260}
          />
        )}
        <Group>
          <Button type="submit" loading={busy} disabled={!firmId || !partner}>
            {t('exercise.start')}
          </Button>
          {!firmId && (
            <Text size="sm" c="dimmed">
              {t('exercise.chooseFirm')}
            </Text>
          )}
        </Group>
      </Stack>
    </Card>
  );
}

interface BehaviourChoiceProps {
  readonly behaviour: Behaviour;
  readonly onChoose: (behaviour: Behaviour) => void;
}

function BehaviourChoice({ behaviour, onChoose }: BehaviourChoiceProps) {
  const t = useSteerTexts();
  const group = (kinds: readonly Behaviour[], title: string) => (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {kinds.map((kind) => (
        <Radio key={kind} value={kind} label={t(`behaviours.${kind}`)} description={t(`behaviourTexts.${kind}`)} />
      ))}
    </Stack>
  );
  return (
    <Radio.Group
      value={behaviour}
      onChange={(value) => onChoose(value as Behaviour)}
      aria-label={t('exercise.behaviour')}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        {group(customers, t('exercise.asCustomer'))}
        {group(suppliers, t('exercise.asSupplier'))}
      </SimpleGrid>
    </Radio.Group>
  );
}
