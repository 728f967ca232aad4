import './assessment.css';
import { VisuallyHidden } from '@mantine/core';
import { useAssessmentTexts } from './use-assessment-texts';
import { useWords, wordsOf, type Colour } from './use-words';

interface ColourMarkProps {
  readonly colour: Colour;
  /** Only proposed by the checks: drawn as an outline, and said to be so. */
  readonly proposed?: boolean;
  /** The proposal rests on work that nobody in particular answers for: drawn fainter. */
  readonly shared?: boolean;
  /** Where the words stand beside it, or on the button that it is in. */
  readonly silent?: boolean;
}

/** A judgement as a colour and a sign, and in words for who listens. */
export function ColourMark({ colour, proposed = false, shared = false, silent = false }: ColourMarkProps) {
  const t = useAssessmentTexts();
  const { data: words } = useWords();
  const { symbol, name } = wordsOf(words, colour);
  return (
    // Colour and sign appear together, once the words are there: never the colour alone.
    <span
      className="assessment-mark"
      data-colour={words && colour}
      data-proposed={proposed || undefined}
      data-shared={shared || undefined}
      title={name || undefined}
    >
      <span aria-hidden>{symbol}</span>
      {!silent && <VisuallyHidden>{proposed ? t('proposedColour', { colour: name }) : name}</VisuallyHidden>}
    </span>
  );
}
