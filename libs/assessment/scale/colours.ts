import type { LocalizedText } from '#kernel';

/** How well a student reaches a goal, from the best on; `not-seen` says that there was nothing to judge by yet. */
export const colours = ['green', 'yellow-green', 'orange', 'red', 'not-seen'] as const;

export type Colour = (typeof colours)[number];

/** A colour in words, and the sign that says the same to who does not tell colours apart. */
export interface ColourWords {
  readonly symbol: string;
  readonly name: LocalizedText;
  readonly means: LocalizedText;
}

export const colourWords: Readonly<Record<Colour, ColourWords>> = {
  green: {
    symbol: '++',
    name: { nl: 'zelfstandig', fr: 'autonome', de: 'selbstständig', en: 'independent' },
    means: {
      nl: 'Kan het zelfstandig en juist.',
      fr: 'Sait le faire seul et correctement.',
      de: 'Kann es selbstständig und richtig.',
      en: 'Can do it alone, and right.',
    },
  },
  'yellow-green': {
    symbol: '+',
    name: { nl: 'bijna', fr: 'presque', de: 'fast', en: 'nearly' },
    means: {
      nl: 'Kan het met weinig hulp, of na een eigen verbetering.',
      fr: 'Sait le faire avec un peu d’aide ou après s’être corrigé.',
      de: 'Kann es mit wenig Hilfe oder nach eigener Verbesserung.',
      en: 'Can do it with little help, or after mending it.',
    },
  },
  orange: {
    symbol: '±',
    name: { nl: 'op weg', fr: 'en chemin', de: 'auf dem Weg', en: 'on the way' },
    means: {
      nl: 'Is op weg, en heeft nog hulp nodig.',
      fr: 'Progresse, mais a encore besoin d’aide.',
      de: 'Ist auf dem Weg und braucht noch Hilfe.',
      en: 'Is on the way, and still needs help.',
    },
  },
  red: {
    symbol: '−',
    name: { nl: 'nog niet', fr: 'pas encore', de: 'noch nicht', en: 'not yet' },
    means: {
      nl: 'Kan het nog niet.',
      fr: 'Ne sait pas encore le faire.',
      de: 'Kann es noch nicht.',
      en: 'Cannot do it yet.',
    },
  },
  'not-seen': {
    symbol: '·',
    name: { nl: 'niet gezien', fr: 'pas observé', de: 'nicht gesehen', en: 'not seen' },
    means: {
      nl: 'Er was nog niets om op te beoordelen.',
      fr: 'Il n’y avait encore rien à évaluer.',
      de: 'Es gab noch nichts zu beurteilen.',
      en: 'There was nothing to judge by yet.',
    },
  },
};
