import { defineError } from '#kernel';

export const invalidCursor = defineError('invalid-cursor', 'final', {
  nl: 'Deze bladzijde bestaat niet: begin opnieuw bij de eerste.',
  fr: 'Cette page n’existe pas : recommencez à la première.',
  de: 'Diese Seite gibt es nicht: Beginnen Sie wieder bei der ersten.',
  en: 'There is no such page: start again at the first.',
});
