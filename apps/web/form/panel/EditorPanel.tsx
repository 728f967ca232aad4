import { Button, Divider, Paper, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useDisclosure } from '@mantine/hooks';
import type { Saving } from '../draft/draft';
import type { Sending } from '../draft/use-sending';
import type { Judgement } from '../rules/findings';
import { useFormTexts } from '../use-form-texts';
import { FindingsPanel } from './FindingsPanel';
import { SavingNotice } from './SavingNotice';
import { SendAnyway } from './SendAnyway';
import { TotalsPanel } from './TotalsPanel';

interface EditorPanelProps {
  readonly judgement: Judgement;
  readonly isChecked: boolean;
  readonly isSent: boolean;
  readonly saving: Saving;
  readonly strictness: 'strict' | 'didactic' | undefined;
  readonly isAddressed: boolean;
  readonly sending: Sending;
  /** Two versions stand against each other. */
  readonly isBlocked: boolean;
  readonly onReveal: () => void;
  readonly onGo: (pointer: string) => void;
}

/** Beside the document: what it adds up to, what is to be told of it, and the button that sends it. */
export function EditorPanel(props: EditorPanelProps) {
  const { judgement, isChecked, isSent, saving, onGo } = props;
  return (
    <Paper withBorder p="md">
      <Stack gap="md">
        {!isSent && <SavingNotice saving={saving} />}
        <TotalsPanel />
        {(isChecked || isSent) && <FindingsPanel judgement={judgement} onGo={onGo} />}
        {!isSent && <SendButton {...props} />}
      </Stack>
    </Paper>
  );
}

/**
 * What would surely be refused is not sent: what is missing, and in a strict class whatever breaks a rule. In a class that
 * learns by its mistakes one may send a document with some, and is told that others will see them.
 */
function SendButton({ judgement, strictness, isAddressed, sending, isBlocked, onReveal, onGo }: EditorPanelProps) {
  const t = useFormTexts();
  const [asking, { open, close }] = useDisclosure();
  const { open: missing, wrong } = judgement;
  const refused = [...missing, ...wrong.filter(({ layer }) => strictness === 'strict' || layer === 'structure')];
  const mistakes = wrong.length;
  const submit = (): void => {
    onReveal();
    const [first] = refused;
    if (first) onGo(first.pointer);
    else if (mistakes > 0) open();
    else void sending.send();
  };
  return (
    <>
      <Divider />
      <Button
        size="md"
        leftSection={<IconSend size={18} aria-hidden />}
        loading={sending.busy}
        disabled={isBlocked || !isAddressed}
        onClick={submit}
        fullWidth
      >
        {t('send.action')}
      </Button>
      {refused.length > 0 && (
        <Text size="xs" c="dimmed">
          {t(strictness === 'strict' && missing.length === 0 ? 'send.strict' : 'send.incomplete')}
        </Text>
      )}
      <SendAnyway
        opened={asking}
        mistakes={mistakes}
        onClose={close}
        onSend={() => {
          close();
          void sending.send();
        }}
      />
    </>
  );
}
