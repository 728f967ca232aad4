import { TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { isIban } from '#kernel';
import { useBankTexts } from '../use-bank-texts';
import { compactIban, spacedIban } from './transfer-draft';

interface IbanFieldProps {
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (iban: string) => void;
}

/** Says as soon as the number is complete whether its check digits are right, and of a wrong one when it is left. */
export function IbanField({ value, error, onChange }: IbanFieldProps) {
  const t = useBankTexts();
  const [left, setLeft] = useState(false);
  const compact = compactIban(value);
  const good = isIban(compact);
  // A Belgian IBAN has sixteen characters: of one that is complete its check digits can be judged while typing.
  const complete = compact.startsWith('BE') && compact.length >= 16;
  const wrong = !good && compact !== '' && (left || complete);
  return (
    <TextInput
      name="iban"
      label={t('payeeIban')}
      required
      autoComplete="off"
      spellCheck={false}
      classNames={{ input: 'kontor-figures' }}
      value={value}
      error={error ?? (wrong ? t('error.badIban') : null)}
      rightSection={
        good ? <IconCircleCheck size={19} className="bank-in" role="img" aria-label={t('ibanGood')} /> : null
      }
      onChange={({ currentTarget }) => {
        setLeft(false);
        onChange(spacedIban(currentTarget.value));
      }}
      onBlur={() => setLeft(true)}
    />
  );
}
