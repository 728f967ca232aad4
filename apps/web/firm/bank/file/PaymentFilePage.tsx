import { Button, FileInput, Group, Paper, Radio, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { ask, type Schemas } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { BankFrame } from '../frame/BankFrame';
import { useBankTexts } from '../use-bank-texts';
import { FileReport } from './FileReport';
import { Findings } from './Findings';

export default function PaymentFilePage() {
  const t = useBankTexts();
  return (
    <BankFrame title={t('fileTitle')} lead={t('fileLead')}>
      {() => <PaymentFile />}
    </BankFrame>
  );
}

const modes = ['all-or-nothing', 'good-ones'] as const;

/** Hands in a payment file, and shows what became of each payment in it; the same file again is the same payments. */
function PaymentFile() {
  const t = useBankTexts();
  const [file, setFile] = useState<File | null>(null);
  const [mode, setMode] = useState<string>(modes[0]);
  const [outcome, setOutcome] = useState<Schemas['PaymentFileOutcome']>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    if (!file) return;
    setBusy(true);
    setError(undefined);
    setOutcome(undefined);
    try {
      const headers = { 'content-type': 'application/xml', accept: 'application/json' };
      const answer = await ask(`/v1/payment-files?mode=${mode}`, { method: 'POST', headers, body: file });
      setOutcome((await answer.json()) as Schemas['PaymentFileOutcome']);
      await queryClient.invalidateQueries();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack>
      <Paper withBorder p={{ base: 'md', sm: 'lg' }} radius="lg" maw={680}>
        <Stack>
          <FileInput
            label={t('paymentFile')}
            description={t('paymentFileHint')}
            placeholder={t('chooseFile')}
            accept=".xml,text/xml,application/xml"
            leftSection={<IconFileUpload size={18} aria-hidden />}
            value={file}
            onChange={setFile}
            clearable
          />
          <Radio.Group label={t('fileMode')} value={mode} onChange={setMode}>
            <Stack gap={6} mt={6}>
              {modes.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={t(`fileModes.${value}`)}
                  description={t(`fileModeHints.${value}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Group justify="flex-end">
            <Button disabled={!file} loading={busy} onClick={() => void send()}>
              {t('handIn')}
            </Button>
          </Group>
        </Stack>
      </Paper>
      {error !== undefined && <ProblemNotice error={error} />}
      {isProblem(error) && error.body.findings && <Findings findings={error.body.findings} />}
      {outcome && <FileReport outcome={outcome} />}
      {!outcome && error === undefined && (
        <Text size="sm" c="dimmed">
          {t('fileHint')}
        </Text>
      )}
    </Stack>
  );
}
