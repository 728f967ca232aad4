import { Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { api, client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { notify } from '#web/parts/notify';
import { ClassSelect } from './ClassSelect';
import { useFirmsTexts } from './use-firms-texts';

/** The class that a firm belongs to, and so the teachers that see it. */
export function FirmClass({ firm }: { readonly firm: Schemas['FirmInside'] }) {
  const t = useFirmsTexts();
  const { data } = api.useQuery('get', '/v1/classes');
  const [classId, setClassId] = useState(firm.classId);
  const chosen = data?.items.find(({ id }) => id === classId);
  const move = async (): Promise<void> => {
    await client.PUT('/v1/firms/{id}/class', { params: { path: { id: firm.id } }, body: { classId } });
    void notify(t('moved'));
    await queryClient.invalidateQueries();
  };
  return (
    <Paper withBorder p="lg">
      <Stack align="stretch" gap="sm">
        <Title order={2}>{t('moveTitle')}</Title>
        <ClassSelect
          label={t('class')}
          description={t('moveHint')}
          placeholder={t('noClass')}
          value={classId}
          onChange={setClassId}
        />
        {!chosen && (
          <Text size="sm" c="dimmed">
            {t('classHint')}
          </Text>
        )}
        <ConfirmButton
          variant="default"
          question={t('moveQuestion', { firm: firm.name, class: chosen?.name ?? t('noClass') })}
          verb={t('move')}
          onConfirm={move}
          disabled={classId === firm.classId}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('move')}
        </ConfirmButton>
      </Stack>
    </Paper>
  );
}
