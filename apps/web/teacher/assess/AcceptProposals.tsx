import { Group, Switch } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useState } from 'react';
import { client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { notify } from '#web/parts/notify';
import { useAssessTexts } from './use-assess-texts';

type ClassAssessments = Schemas['ClassAssessments'];

interface AcceptProposalsProps {
  readonly classId: string;
  /** Those who are shown. */
  readonly students: ClassAssessments['students'];
  readonly cells: ClassAssessments['cells'];
}

/** Agrees at once with all that the checks propose and nobody judged yet. */
export function AcceptProposals({ classId, students, cells }: AcceptProposalsProps) {
  const t = useAssessTexts();
  const [withFirmWork, setWithFirmWork] = useState(false);
  const shown = new Set(students.map(({ personId }) => personId));
  const items = cells.flatMap(({ personId, goalId, colour, proposed, basis }) => {
    if (!shown.has(personId) || colour || !proposed || proposed === 'not-seen') return [];
    return basis === 'own' || withFirmWork ? [{ personId, goalId, colour: proposed }] : [];
  });
  const accept = async (): Promise<void> => {
    const { data } = await client.POST('/v1/classes/{id}/proposals/accept', {
      params: { path: { id: classId } },
      body: { items },
    });
    const recorded = data!.items.filter(({ outcome }) => outcome === 'recorded').length;
    const changed = data!.items.length - recorded;
    await queryClient.invalidateQueries();
    const messages = [
      t('accepted', { count: recorded }),
      ...(changed > 0 ? [t('acceptChanged', { count: changed })] : []),
    ];
    await notify(messages.join(' '), changed > 0 ? 'news' : 'good');
  };
  return (
    <Group gap="md">
      <ConfirmButton
        leftSection={<IconChecks size={18} aria-hidden />}
        disabled={items.length === 0}
        question={t('acceptQuestion')}
        verb={t('acceptVerb')}
        onConfirm={accept}
      >
        {items.length > 0 ? t('accept', { count: items.length }) : t(withFirmWork ? 'acceptNone' : 'acceptNoneOwn')}
      </ConfirmButton>
      <Switch
        label={t('acceptFirmWork')}
        checked={withFirmWork}
        onChange={({ currentTarget }) => setWithFirmWork(currentTarget.checked)}
      />
    </Group>
  );
}
