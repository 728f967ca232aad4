import { UnstyledButton } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { ColourMark } from '#web/assessment/ColourMark';
import { useWords, wordsOf } from '#web/assessment/use-words';
import type { Place } from './use-arrow-keys';
import { useAssessTexts } from './use-assess-texts';

type CellData = Schemas['ClassAssessments']['cells'][number];

interface CellProps {
  readonly student: string;
  readonly goal: string;
  readonly cell: CellData | undefined;
  readonly place: Place;
  readonly onOpen: () => void;
}

/** What counts for a student and a goal; else what the checks propose; else nothing. */
export function Cell({ student, goal, cell, place, onOpen }: CellProps) {
  const label = useCellLabel();
  const differs = cell?.colour && cell.proposed && cell.proposed !== 'not-seen' && cell.proposed !== cell.colour;
  const proposed = !cell?.colour && cell?.proposed && cell.proposed !== 'not-seen' ? cell.proposed : undefined;
  return (
    <UnstyledButton
      className="assessment-cell"
      data-differs={differs ? true : undefined}
      aria-label={label(student, goal, cell)}
      onClick={onOpen}
      {...place}
    >
      {cell?.colour ? (
        <ColourMark colour={cell.colour} silent />
      ) : proposed ? (
        <ColourMark colour={proposed} proposed shared={cell?.basis === 'firm'} silent />
      ) : (
        <span className="assessment-empty" aria-hidden />
      )}
    </UnstyledButton>
  );
}

function useCellLabel(): (student: string, goal: string, cell: CellData | undefined) => string {
  const t = useAssessTexts();
  const { data: words } = useWords();
  return (student, goal, cell) => {
    const nameOf = (colour: NonNullable<CellData['colour']>): string => wordsOf(words, colour).name;
    if (cell?.colour) {
      const judged = t('cellJudged', { student, goal, colour: nameOf(cell.colour) });
      const isOther = cell.proposed && cell.proposed !== 'not-seen' && cell.proposed !== cell.colour;
      return isOther ? `${judged}, ${t('differs', { colour: nameOf(cell.proposed!) })}` : judged;
    }
    if (cell?.proposed && cell.proposed !== 'not-seen') {
      const key = cell.basis === 'firm' ? 'cellShared' : 'cellProposed';
      return t(key, { student, goal, colour: nameOf(cell.proposed) });
    }
    return t('cellEmpty', { student, goal });
  };
}
