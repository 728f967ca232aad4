import { Button, Loader, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#web/api/client';
import { useBeginDraft } from '#web/case/use-begin-draft';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useTradeTexts } from './use-trade-texts';

interface StepsMenuProps {
  readonly firmId: string;
  readonly documentId: string;
  /** What the document is called, for who listens to a column of equal buttons. */
  readonly name: string;
}

/** What can be done next with a document, asked for when somebody wants to know. */
export function StepsMenu({ firmId, documentId, name }: StepsMenuProps) {
  const t = useTradeTexts();
  const [opened, setOpened] = useState(false);
  const { begin, busy, error } = useBeginDraft(firmId);
  const steps = api.useQuery(
    'get',
    '/v1/documents/{id}/next-steps',
    { params: { path: { id: documentId }, query: { firm: firmId } } },
    { enabled: opened },
  );
  const items = steps.data?.items ?? [];
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" width={300} withinPortal>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="light"
          loading={busy}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={t('stepsOf', { name })}
        >
          {t('steps')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {steps.isPending && opened && <Loader size="sm" m="sm" />}
        {(steps.error ?? error) !== undefined && (steps.error ?? error) !== null && (
          <ProblemNotice error={steps.error ?? error} />
        )}
        {steps.data && items.length === 0 && (
          <Text size="sm" c="dimmed" p="xs">
            {t('noSteps')}
          </Text>
        )}
        {items.map(({ documentType, step, title, possible, why }) => (
          <Menu.Item
            key={`${documentType} ${step}`}
            disabled={!possible}
            onClick={() => void begin({ documentType, step, basedOn: documentId })}
          >
            {title}
            {why && (
              <Text size="xs" c="dimmed">
                {why}
              </Text>
            )}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
