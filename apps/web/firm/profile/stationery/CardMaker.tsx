import { Button, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '#web/app/session/use-me';
import { languageNames, languages, type Language } from '#web/texts/languages';
import type { Firm } from '../frame/ProfileFrame';
import { useProfileTexts } from '../use-profile-texts';
import { CardPreview } from './CardPreview';
import type { Worker } from './worker';

interface CardMakerProps {
  readonly firm: Firm;
  readonly workers: readonly Worker[];
}

/** Stands for the firm among the people. */
const wholeFirm = 'firm';

/** Chooses whose card it is, shows it, and prints a sheet of ten. */
export function CardMaker({ firm, workers }: CardMakerProps) {
  const t = useProfileTexts();
  const me = useMe();
  const [chosen, setChosen] = useState<string>();
  const [language, setLanguage] = useState(firm.language as Language);
  const own = workers.some(({ id }) => id === me.id) ? me.id : wholeFirm;
  const who = chosen ?? own;
  const worker = workers.find(({ id }) => id === who);
  const query = new URLSearchParams({ language, ...(worker && { personId: worker.id }) });
  return (
    <Paper withBorder p="lg" radius="lg">
      <Stack>
        <Title order={2}>{t('cards.title')}</Title>
        <CardPreview firm={firm} worker={worker} />
        <Select
          label={t('cards.whose')}
          data={[
            { value: wholeFirm, label: t('cards.firm') },
            ...workers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={who}
          allowDeselect={false}
          onChange={(value) => setChosen(value ?? undefined)}
        />
        <Select
          label={t('cards.language')}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          allowDeselect={false}
          onChange={(value) => value && setLanguage(value as Language)}
        />
        <Button
          component="a"
          href={`/v1/firms/${firm.id}/business-card?${query}`}
          target="_blank"
          leftSection={<IconPrinter size={17} stroke={1.6} aria-hidden />}
        >
          {t('cards.print')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('cards.hint')}
        </Text>
      </Stack>
    </Paper>
  );
}
