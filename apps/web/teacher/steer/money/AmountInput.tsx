import { TextInput, type TextInputProps } from '@mantine/core';

interface AmountInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** As typed. */
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly currency: string;
}

/** An amount of money as people type it. */
export function AmountInput({ value, onType, currency, ...input }: AmountInputProps) {
  return (
    <TextInput
      {...input}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
      rightSection={<span aria-hidden>{currency}</span>}
      rightSectionWidth={56}
    />
  );
}

/**
 * The decimal string of an amount as it was typed, `1.234,5` or `1,234.50`: the last of comma and point parts the cents
 * when two digits or fewer follow it, everything else groups. What cannot be one is left for the server to refuse.
 */
export function amountTyped(text: string): string {
  const compact = text.replace(/[\s€'’\u00a0\u202f]/g, '');
  const [, whole = '', cents] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(compact) ?? [];
  const digits = whole.replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  if (!/^-?\d+$/.test(digits)) return compact;
  return `${digits}.${(cents ?? '').padEnd(2, '0')}`;
}
