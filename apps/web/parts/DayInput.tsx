import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { localDay } from '#kernel';
import { isWhole, typedDay } from '#web/texts/typed-day';
import { useLanguage } from '#web/texts/use-language';
import { useCommonTexts } from '#web/texts/use-texts';

interface DayInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'min' | 'max'> {
  /** `2026-11-21`, or empty. */
  readonly value: string;
  readonly onDay: (day: string) => void;
  readonly min?: string;
  readonly max?: string;
}

/**
 * A day, typed in the reader's notation, whatever that of the browser is, or chosen in the browser's own calendar. What is no
 * day stays as typed, with a word about it, and counts as none.
 */
export function DayInput({ value, onDay, min, max, error, onBlur, readOnly, ...input }: DayInputProps) {
  const [language] = useLanguage();
  const say = useCommonTexts();
  const [typed, setTyped] = useState<string>();
  const [isLeft, setLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const day = typed === undefined ? value : typedDay(typed);
  const wrong =
    isLeft && day === undefined ? say('day.unreadable', { example: localDay('2026-11-21', language) }) : undefined;

  const type = (text: string): void => {
    setTyped(text);
    setLeft(false);
    const whole = isWhole(text) ? typedDay(text) : undefined;
    if (whole !== undefined) onDay(whole);
  };
  const settle = (): void => {
    if (typed === undefined) return;
    onDay(day ?? '');
    setLeft(true);
    if (day !== undefined) setTyped(undefined);
  };
  const choose = (chosen: string): void => {
    setTyped(undefined);
    onDay(chosen);
  };
  return (
    <TextInput
      {...input}
      readOnly={readOnly}
      autoComplete="off"
      placeholder={readOnly ? undefined : say('day.placeholder')}
      value={typed ?? localDay(value, language)}
      error={error || wrong}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={(event: FocusEvent<HTMLInputElement>) => (settle(), onBlur?.(event))}
      onKeyDown={({ key }: KeyboardEvent) => key === 'Enter' && settle()}
      rightSection={
        readOnly ? null : (
          <>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('day.choose')}
              onClick={() => calendar.current?.showPicker()}
            >
              <IconCalendar size={18} stroke={1.6} aria-hidden />
            </ActionIcon>
            <input
              ref={calendar}
              type="date"
              tabIndex={-1}
              aria-hidden
              min={min}
              max={max}
              value={day ?? ''}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
              style={{
                position: 'absolute',
                insetInlineEnd: 0,
                bottom: 0,
                width: 1,
                height: 1,
                opacity: 0,
                border: 0,
                padding: 0,
              }}
            />
          </>
        )
      }
    />
  );
}
