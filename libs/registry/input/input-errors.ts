import { defineError } from '#kernel';

export const invalidInput = defineError('invalid-input', 'final', {
  nl: 'Nog niet alles klopt. Fouten: {count}. Verbeter wat bij de velden staat en dien opnieuw in.',
  fr: 'Tout n’est pas encore juste. Erreurs : {count}. Corrigez ce qui est dit des champs et soumettez à nouveau.',
  de: 'Noch stimmt nicht alles. Fehler: {count}. Berichtigen Sie, was bei den Feldern steht, und reichen Sie erneut ein.',
  en: 'Not everything is right yet. Errors: {count}. Correct what is said of the fields and submit again.',
});

export const missingField = defineError('missing-field', 'final', {
  nl: '"{field:field}" is verplicht: vul het in.',
  fr: '« {field:field} » est obligatoire : remplissez-le.',
  de: '„{field:field}“ ist ein Pflichtfeld: Füllen Sie es aus.',
  en: '"{field:field}" is required: fill it in.',
});

export const textTooLong = defineError('text-too-long', 'final', {
  nl: '"{field:field}" telt {length} tekens en mag er hoogstens {max} tellen: kort het in.',
  fr: '« {field:field} » compte {length} caractères et peut en compter au plus {max} : raccourcissez-le.',
  de: '„{field:field}“ hat {length} Zeichen und darf höchstens {max} haben: Kürzen Sie es.',
  en: '"{field:field}" has {length} characters and may have at most {max}: shorten it.',
});

export const forbiddenCharacters = defineError('forbidden-characters', 'final', {
  nl: '"{field:field}" bevat tekens die niet gedrukt kunnen worden: verwijder stuurtekens en ongewenste regeleinden.',
  fr: '« {field:field} » contient des caractères non imprimables : supprimez les caractères de contrôle et les retours à la ligne.',
  de: '„{field:field}“ enthält nicht druckbare Zeichen: Entfernen Sie Steuerzeichen und unerwünschte Zeilenumbrüche.',
  en: '"{field:field}" has characters that cannot be printed: remove control characters and unwanted line breaks.',
});

export const unknownChoice = defineError('unknown-choice', 'final', {
  nl: '"{value}" is geen mogelijke waarde van "{field:field}": kies uit {choices}.',
  fr: '« {value} » n’est pas une valeur possible de « {field:field} » : choisissez parmi {choices}.',
  de: '„{value}“ ist kein möglicher Wert von „{field:field}“: Wählen Sie aus {choices}.',
  en: '"{value}" is not a possible value of "{field:field}": choose from {choices}.',
});

export const numberOutOfRange = defineError('number-out-of-range', 'final', {
  nl: '"{field:field}" is {value} en moet een geheel getal van {min} tot {max} zijn.',
  fr: '« {field:field} » vaut {value} et doit être un nombre entier de {min} à {max}.',
  de: '„{field:field}“ ist {value} und muss eine ganze Zahl von {min} bis {max} sein.',
  en: '"{field:field}" is {value} and must be a whole number from {min} to {max}.',
});
export const invalidCursor = defineError('invalid-cursor', 'final', {
  nl: 'Deze bladzijde bestaat niet: begin opnieuw bij de eerste.',
  fr: 'Cette page n’existe pas : recommencez à la première.',
  de: 'Diese Seite gibt es nicht: Beginnen Sie wieder bei der ersten.',
  en: 'There is no such page: start again at the first.',
});
