import { Text, type TextProps } from '@mantine/core';
import { useFormat } from '#web/texts/use-format';

interface AmountProps extends TextProps {
  /** A decimal string, never a number. */
  readonly value: string;
  readonly currency?: string;
  /** `+` before what came in. */
  readonly signed?: boolean;
}

/** An amount of money in the reader's way of writing, its digits in columns. */
export function Amount({ value, currency = 'EUR', signed = false, ...text }: AmountProps) {
  const { amount } = useFormat();
  return (
    <Text component="span" inherit className="kontor-figures" {...text}>
      {amount(value, currency, signed)}
    </Text>
  );
}
