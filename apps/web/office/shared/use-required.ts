import { useCommonTexts } from '#web/texts/use-texts';

/** A check for Mantine's forms: something must be filled in. */
export function useRequired(): (value: unknown) => string | null {
  const say = useCommonTexts();
  return (value) => {
    const isEmpty = typeof value === 'string' ? value.trim() === '' : value === null || value === undefined;
    return isEmpty ? say('required') : null;
  };
}
