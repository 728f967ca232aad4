import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { api } from '#web/api/client';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useFormat } from '#web/texts/use-format';
import { useBeginDraft } from './use-begin-draft';
import { useCaseTexts } from './use-case-texts';

interface NextStepsProps {
  readonly firmId: string;
  readonly documentId: string;
  /** Only those who work in the firm can take them; others see what there would be. */
  readonly canAct: boolean;
  /** Buttons of what is no document: to pay, to remind. */
  readonly more?: ReactNode;
}

/** What the firm can do next with a document, as buttons; and why the rest is not possible now. */
export function NextSteps({ firmId, documentId, canAct, more }: NextStepsProps) {
  const t = useCaseTexts();
  const { day } = useFormat();
  const { begin, busy, error } = useBeginDraft(firmId);
  const steps = api.useQuery('get', '/v1/documents/{id}/next-steps', {
    params: { path: { id: documentId }, query: { firm: firmId } },
  });
  if (steps.error) return <ProblemNotice error={steps.error} retry={() => void steps.refetch()} />;
  if (!steps.data) return <Loading />;
  const { items } = steps.data;
  const possible = items.filter((step) => step.possible);
  const impossible = items.filter((step) => !step.possible);
  return (
    <Stack gap="sm">
      {error !== undefined && <ProblemNotice error={error} />}
      <Group gap="xs">
        {canAct && more}
        {possible.map(({ documentType, step, title }, index) => (
          <Button
            key={`${documentType} ${step}`}
            variant={index === 0 && !more ? 'filled' : 'default'}
            disabled={busy || !canAct}
            onClick={() => void begin({ documentType, step, basedOn: documentId })}
          >
            {title}
          </Button>
        ))}
      </Group>
      {possible[0]?.due && (
        <Text size="sm" c="dimmed">
          {t('steps.due', { day: day(possible[0].due) })}
        </Text>
      )}
      {possible.length === 0 && !more && <NothingToDo />}
      {impossible.length > 0 && (
        <details>
          <Text component="summary" size="sm" c="dimmed" style={{ cursor: 'pointer' }}>
            {t('steps.notNow')}
          </Text>
          <List size="sm" spacing={2} mt="xs">
            {impossible.map(({ documentType, step, title, why }) => (
              <List.Item key={`${documentType} ${step}`}>
                {title}: {why}
              </List.Item>
            ))}
          </List>
        </details>
      )}
    </Stack>
  );
}

function NothingToDo() {
  const t = useCaseTexts();
  return <Text size="sm">{t('steps.none')}</Text>;
}
