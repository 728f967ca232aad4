import { defineError } from '#kernel';

export const unknownStatement = defineError('unknown-statement', 'final', {
  nl: 'Dit rekeninguittreksel bestaat niet of is niet van u.',
  fr: 'Cet extrait de compte n’existe pas ou n’est pas le vôtre.',
  de: 'Diesen Kontoauszug gibt es nicht, oder er ist nicht Ihrer.',
  en: 'This statement does not exist or is not yours.',
});
