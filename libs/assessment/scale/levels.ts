import type { LocalizedText } from '#kernel';

/** How much a goal matters, the most important first. */
export const goalLevels = ['must-always-know', 'need-to-know', 'nice-to-know'] as const;

export type GoalLevel = (typeof goalLevels)[number];

export const levelNames: Readonly<Record<GoalLevel, LocalizedText>> = {
  'must-always-know': {
    nl: 'altijd kennen of kunnen',
    fr: 'à toujours savoir ou savoir faire',
    de: 'immer wissen oder können',
    en: 'must always know or be able to do',
  },
  'need-to-know': {
    nl: 'nodig om te kennen',
    fr: 'à connaître',
    de: 'muss man wissen',
    en: 'need to know',
  },
  'nice-to-know': {
    nl: 'goed om te kennen',
    fr: 'bon à savoir',
    de: 'gut zu wissen',
    en: 'nice to know',
  },
};
