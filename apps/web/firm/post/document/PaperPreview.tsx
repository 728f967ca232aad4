import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import type { Schemas } from '#web/api/client';
import { languageNames, languages } from '#web/texts/languages';
import { usePostTexts } from '../use-post-texts';

/** The paper as the receiver would find it in the letter box; browsers that show no PDF open it beside the page. */
export function PaperPreview({ document: { id, title, number } }: { readonly document: Schemas['Document'] }) {
  const t = usePostTexts();
  const [language, setLanguage] = useState<string | null>(null);
  const paper = `/v1/documents/${id}/paper${language ? `?language=${language}` : ''}`;
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-end">
        <Select
          label={t('document.paperLanguage')}
          placeholder={t('document.receiverLanguage')}
          data={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          value={language}
          onChange={setLanguage}
          clearable
          w={220}
        />
        <Group gap="xs">
          <Button
            component="a"
            href={paper}
            target="_blank"
            rel="noreferrer"
            variant="default"
            leftSection={<IconExternalLink size={16} aria-hidden />}
          >
            {t('document.openPaper')}
          </Button>
          <Button
            component="a"
            href={`/v1/documents/${id}/ubl`}
            download
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t('document.ubl')}
          </Button>
        </Group>
      </Group>
      {navigator.pdfViewerEnabled ? (
        <iframe
          key={paper}
          src={`${paper}#toolbar=0&navpanes=0&view=FitH`}
          title={`${title} ${number}`}
          style={{ width: '100%', height: '70vh', minHeight: 480, border: 0 }}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t('document.noViewer')}
        </Text>
      )}
    </Stack>
  );
}
