import { Alert, Button, Checkbox, Chip, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { usePeopleTexts } from '../use-people-texts';
import { ImportTable } from './ImportTable';
import { outcomes, type Outcome, type PeopleImport } from './send-list';

interface ImportPreviewProps {
  readonly preview: PeopleImport;
  readonly busy: boolean;
  readonly onTake: (mode: 'all-or-nothing' | 'good-ones') => void;
}

/** What the list would do, and the button that does it. */
export function ImportPreview({ preview, busy, onTake }: ImportPreviewProps) {
  const t = usePeopleTexts();
  const [goodOnly, setGoodOnly] = useState(false);
  const count = (outcome: Outcome): number => preview.counts[outcome] ?? 0;
  const toDo = count('new-person') + count('new-membership') + count('changed');
  const refused = count('refused');
  return (
    <Stack>
      {refused > 0 && (
        <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />}>
          <Stack gap="xs">
            <Text size="sm">{t('import.refusedStop')}</Text>
            {toDo > 0 && (
              <Checkbox
                label={t('import.goodOnes')}
                checked={goodOnly}
                onChange={({ currentTarget }) => setGoodOnly(currentTarget.checked)}
              />
            )}
          </Stack>
        </Alert>
      )}
      {toDo === 0 && refused === 0 && <Text>{t('import.nothing')}</Text>}
      {toDo > 0 && (
        <Button
          loading={busy}
          disabled={refused > 0 && !goodOnly}
          onClick={() => onTake(goodOnly ? 'good-ones' : 'all-or-nothing')}
          style={{ alignSelf: 'start' }}
        >
          {t('import.do', { count: toDo })}
        </Button>
      )}
      <Lines preview={preview} />
    </Stack>
  );
}

/** The lines, of one outcome or all: the refused ones first where there are some. */
function Lines({ preview }: { readonly preview: PeopleImport }) {
  const t = usePeopleTexts();
  const [shown, setShown] = useState<Outcome | 'all'>((preview.counts.refused ?? 0) > 0 ? 'refused' : 'all');
  const lines = shown === 'all' ? preview.lines : preview.lines.filter(({ outcome }) => outcome === shown);
  const present = outcomes.filter((outcome) => (preview.counts[outcome] ?? 0) > 0);
  return (
    <>
      <Chip.Group value={shown} onChange={(value) => setShown(value as Outcome | 'all')}>
        <Group gap="xs" role="group" aria-label={t('import.filter')}>
          <Chip value="all">{t('import.all', { count: preview.lines.length })}</Chip>
          {present.map((outcome) => (
            <Chip key={outcome} value={outcome}>
              {t(`import.outcomes.${outcome}`)} ({preview.counts[outcome]})
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <ImportTable key={shown} lines={lines} />
    </>
  );
}
