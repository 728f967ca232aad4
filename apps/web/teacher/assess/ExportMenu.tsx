import { Button, Menu, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useAssessTexts } from './use-assess-texts';

interface ExportMenuProps {
  readonly classId: string;
  readonly goalSetId: string | undefined;
}

const choices = [
  ['exportXlsx', 'xlsx', undefined],
  ['exportCsv', 'csv', undefined],
  ['exportXlsxPoints', 'xlsx', '20'],
  ['exportCsvPoints', 'csv', '20'],
] as const;

/** The judgements of the class as a file, with points for schools that need them. */
export function ExportMenu({ classId, goalSetId }: ExportMenuProps) {
  const t = useAssessTexts();
  const address = (format: string, outOf: string | undefined): string => {
    const query = new URLSearchParams({ format, ...(goalSetId && { goalSetId }), ...(outOf && { outOf }) });
    return `/v1/classes/${classId}/assessments/file?${query.toString()}`;
  };
  return (
    <Menu position="bottom-end" withinPortal width={300}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          {t('exportMenu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(([key, format, outOf]) => (
          <Menu.Item key={key} component="a" href={address(format, outOf)} download>
            {t(key)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Text size="xs" c="dimmed" px="sm" py={4}>
          {t('pointsNote')}
        </Text>
      </Menu.Dropdown>
    </Menu>
  );
}
