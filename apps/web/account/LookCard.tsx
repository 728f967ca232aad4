import {
  Input,
  Paper,
  Radio,
  SegmentedControl,
  Stack,
  Title,
  useMantineColorScheme,
  type MantineColorScheme,
} from '@mantine/core';
import { useId } from 'react';
import { client } from '#web/api/client';
import { notify } from '#web/parts/notify';
import { useProblemText } from '#web/parts/ProblemNotice';
import { languageNames, languages, type Language } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';
import { useCommonTexts } from '#web/texts/use-texts';
import { useAccountTexts } from './use-account-texts';

const schemes = ['light', 'dark', 'auto'] as const satisfies readonly MantineColorScheme[];

/** The language, kept with the person, and light or dark, kept with the device. */
export function LookCard({ personId }: { readonly personId: string }) {
  const t = useAccountTexts();
  const say = useCommonTexts();
  const textOf = useProblemText();
  const [language, changeLanguage] = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemeLabel = useId();

  const choose = async (chosen: Language): Promise<void> => {
    await changeLanguage(chosen);
    try {
      await client.PATCH('/v1/people/{id}', { params: { path: { id: personId } }, body: { language: chosen } });
    } catch (problem) {
      await notify(textOf(problem).detail, 'bad');
    }
  };

  return (
    <Paper withBorder p="lg" radius="lg">
      <Stack>
        <Title order={2}>{t('look.title')}</Title>
        <Radio.Group
          label={say('language')}
          description={t('look.languageHint')}
          value={language}
          onChange={(value) => void choose(value as Language)}
        >
          <Stack gap="xs" mt="xs">
            {languages.map((each) => (
              <Radio key={each} value={each} label={<span lang={each}>{languageNames[each]}</span>} />
            ))}
          </Stack>
        </Radio.Group>
        <div>
          <Input.Label labelElement="div" id={schemeLabel}>
            {say('colorScheme.title')}
          </Input.Label>
          <SegmentedControl
            fullWidth
            aria-labelledby={schemeLabel}
            data={schemes.map((value) => ({ value, label: say(`colorScheme.${value}`) }))}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
          />
        </div>
      </Stack>
    </Paper>
  );
}
