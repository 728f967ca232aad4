import { Alert, Button, FileButton, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCamera, IconPhoto } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useCommonTexts } from '#web/texts/use-texts';
import { useLanguage } from '#web/texts/use-language';
import type { TransferDraft } from '../transfer/transfer-draft';
import { useBankTexts } from '../use-bank-texts';
import { Camera } from './Camera';
import { qrTextIn } from './qr-detector';

interface ScanDialogProps {
  readonly onRead: (part: Partial<TransferDraft>) => void;
  readonly onClose: () => void;
}

/** Reads the payment QR code of an invoice: by camera, from a picture (chosen, pasted), or from its text. */
export default function ScanDialog({ onRead, onClose }: ScanDialogProps) {
  const t = useBankTexts();
  const say = useCommonTexts();
  const [language] = useLanguage();
  const [filming, setFilming] = useState(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();

  const take = async (found: string | undefined): Promise<void> => {
    setFilming(false);
    if (found === undefined) return setProblem(t('noQrFound'));
    try {
      const { readPaymentQr } = await import('./read-payment-qr');
      onRead(readPaymentQr(found, language));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const takePicture = async (picture: Blob): Promise<void> => {
    setProblem(undefined);
    // A file that is no picture.
    const bitmap = await createImageBitmap(picture).catch(() => undefined);
    await take(bitmap && (await qrTextIn(bitmap)));
    bitmap?.close();
  };
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent): void => {
      const picture = [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
      if (picture) void takePicture(picture);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });

  return (
    <Modal opened onClose={onClose} title={t('scan')} centered closeButtonProps={{ 'aria-label': say('close') }}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('scanLead')}
        </Text>
        {problem && (
          <Alert color="orange" variant="light" icon={<IconAlertTriangle aria-hidden />} role="alert">
            {problem}
          </Alert>
        )}
        {filming ? (
          <Camera
            onFound={(found) => void take(found)}
            onFailed={() => {
              setFilming(false);
              setProblem(t('noCamera'));
            }}
          />
        ) : (
          <Group>
            <Button
              leftSection={<IconCamera size={18} aria-hidden />}
              onClick={() => (setProblem(undefined), setFilming(true))}
            >
              {t('useCamera')}
            </Button>
            <FileButton accept="image/*" onChange={(file) => file && void takePicture(file)}>
              {(props) => (
                <Button variant="default" leftSection={<IconPhoto size={18} aria-hidden />} {...props}>
                  {t('choosePicture')}
                </Button>
              )}
            </FileButton>
          </Group>
        )}
        <Textarea
          label={t('pasteText')}
          description={t('pasteTextHint')}
          rows={3}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" disabled={text.trim() === ''} onClick={() => void take(text)}>
            {t('readText')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
