import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { CSSProperties } from 'react';
import { inkOf } from '../ink';
import { looks, type BoardCell, countOf } from './board';
import { useBoardTexts } from './use-board-texts';

interface CellButtonProps {
  readonly cell: BoardCell;
  readonly firmName: string;
  readonly onOpen: () => void;
}

/** How a firm stands at a stage: colour, sign, word and number; pressed, it shows what is behind it. */
export function CellButton({ cell, firmName, onOpen }: CellButtonProps) {
  const t = useBoardTexts();
  const { color, Icon } = looks[cell.state];
  const word = t(`states.${cell.state}`);
  if (cell.state === 'nothing') {
    return (
      <span className="board-cell" data-state="nothing">
        <Icon size={16} stroke={1.8} role="img" aria-label={word} />
      </span>
    );
  }
  const count = countOf(cell);
  const stage = t(`stages.${cell.stage}`);
  return (
    <UnstyledButton
      className="board-cell"
      data-state={cell.state}
      onClick={onOpen}
      aria-haspopup="dialog"
      style={cellColors(color)}
    >
      <VisuallyHidden>{t('cell', { firm: firmName, stage })}</VisuallyHidden>
      <Icon size={17} stroke={2} className="board-sign" aria-hidden />
      <span>{word}</span> <span className="board-count">{count}</span>
    </UnstyledButton>
  );
}

/** The tints of Mantine, which suit light and dark; the style sheet says how strongly each state wears them. */
function cellColors(color: string): CSSProperties {
  return {
    '--board-tint': `var(--mantine-color-${color}-light)`,
    '--board-ink': `var(--mantine-color-${color}-light-color)`,
    '--board-sign': inkOf(color),
  } as CSSProperties;
}
