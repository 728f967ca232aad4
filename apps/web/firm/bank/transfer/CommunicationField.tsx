import { Input, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useBankTexts } from '../use-bank-texts';
import { compactReference, isReference, spacedReference, type TransferDraft } from './transfer-draft';

interface CommunicationFieldProps {
  readonly draft: TransferDraft;
  readonly error: string | null;
  readonly onChange: (part: Partial<TransferDraft>) => void;
}

/** Free text, or a reference with check digits: the Belgian one, or ISO 11649. */
export function CommunicationField({ draft, error, onChange }: CommunicationFieldProps) {
  const t = useBankTexts();
  const { kind, free, structured } = draft;
  return (
    <Stack gap={6}>
      <Input.Label id="communication-kind">{t('communication')}</Input.Label>
      <SegmentedControl
        aria-labelledby="communication-kind"
        value={kind}
        onChange={(chosen) => onChange({ kind: chosen })}
        data={(['free', 'structured'] as const).map((value) => ({ value, label: t(`communicationKind.${value}`) }))}
        className="bank-choice"
      />
      {kind === 'free' ? (
        <TextInput
          name="communication"
          aria-label={t('communicationKind.free')}
          description={t('freeHint')}
          inputWrapperOrder={['input', 'description', 'error']}
          maxLength={140}
          value={free}
          error={error}
          onChange={({ currentTarget }) => onChange(typedText(currentTarget.value))}
        />
      ) : (
        <StructuredField value={structured} error={error} onChange={(text) => onChange({ structured: text })} />
      )}
    </Stack>
  );
}

/** Whoever pastes a complete structured communication into the free text means it as one. */
function typedText(text: string): Partial<TransferDraft> {
  const isPrinted = /^\s*(\+{3}|\*{3}|RF\d{2})/i.test(text) && isReference(compactReference(text));
  return isPrinted ? { kind: 'structured', structured: spacedReference(text) } : { free: text };
}

interface StructuredFieldProps {
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (text: string) => void;
}

function StructuredField({ value, error, onChange }: StructuredFieldProps) {
  const t = useBankTexts();
  const [left, setLeft] = useState(false);
  const compact = compactReference(value);
  const good = isReference(compact);
  const wrong = !good && compact !== '' && (left || /^\d{12}$/.test(compact));
  return (
    <TextInput
      name="communication"
      aria-label={t('communicationKind.structured')}
      description={t('structuredHint')}
      inputWrapperOrder={['input', 'description', 'error']}
      autoComplete="off"
      spellCheck={false}
      classNames={{ input: 'kontor-figures' }}
      value={value}
      error={error ?? (wrong ? t('error.badReference') : null)}
      rightSection={
        good ? <IconCircleCheck size={19} className="bank-in" role="img" aria-label={t('referenceGood')} /> : null
      }
      onChange={({ currentTarget }) => {
        setLeft(false);
        // Deleting the last of the closing signs deletes the last digit: else they would come back.
        const { value: typed } = currentTarget;
        const erased = value.endsWith('+++') && typed === value.slice(0, -1);
        onChange(spacedReference(erased ? compactReference(typed).slice(0, -1) : typed));
      }}
      onBlur={() => setLeft(true)}
    />
  );
}
