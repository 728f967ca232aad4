import { Group, Text } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import type { Saving } from '../draft/draft';
import { useFormTexts } from '../use-form-texts';

const signs = { saved: IconCloudCheck, waiting: IconCloudUp, saving: IconCloudUp, unreached: IconCloudOff } as const;

/** Where what has been typed is now. */
export function SavingNotice({ saving }: { readonly saving: Saving }) {
  const t = useFormTexts();
  const Sign = signs[saving];
  return (
    <Group
      gap={6}
      wrap="nowrap"
      role="status"
      c={saving === 'unreached' ? 'var(--mantine-color-orange-text)' : 'dimmed'}
    >
      <Sign size={17} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="xs">{t(`saving.${saving}`)}</Text>
    </Group>
  );
}
