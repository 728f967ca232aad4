import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { Schemas } from '#web/api/client';
import { useCaseTexts } from './use-case-texts';

const looks = {
  fatal: { color: 'red', Icon: IconCircleX },
  warning: { color: 'orange', Icon: IconAlertTriangle },
  information: { color: 'blue', Icon: IconInfoCircle },
} as const;

/** What the checks found in a document: what is wrong, how to put it right, and the rule that says so. */
export function Findings({ findings }: { readonly findings: readonly Schemas['Finding'][] }) {
  const t = useCaseTexts();
  return (
    <Stack gap="xs">
      {findings.map(({ rule, severity, pointer, what, remedy }) => {
        const { color, Icon } = looks[severity];
        return (
          <Alert
            role="note"
            key={`${rule} ${pointer}`}
            color={color}
            variant="light"
            icon={<Icon aria-hidden />}
            title={`${t(`severity.${severity}`)}: ${what}`}
          >
            <Text size="sm">{remedy}</Text>
            <Text size="xs" c="dimmed" mt={4}>
              {t('rule', { rule })}
            </Text>
          </Alert>
        );
      })}
    </Stack>
  );
}
