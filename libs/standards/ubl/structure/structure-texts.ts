import type { FindingTexts } from '../../finding/finding.js';
import { valueTexts } from './value-texts.js';

/** What a document's structure can break, in words. */
export const structureTexts: FindingTexts = {
  ...valueTexts,
  'structure-missing': {
    what: {
      nl: '{term} ontbreekt: het element {element} moet in {parent} staan.',
      fr: '{term} manque : l’élément {element} doit figurer dans {parent}.',
      de: '{term} fehlt: Das Element {element} muss in {parent} stehen.',
      en: '{term} is missing: the element {element} must be in {parent}.',
    },
    remedy: {
      nl: 'Vul {path} in.',
      fr: 'Complétez {path}.',
      de: 'Füllen Sie {path} aus.',
      en: 'Fill in {path}.',
    },
  },
  'structure-attribute': {
    what: {
      nl: 'Bij {element} ontbreekt het attribuut {attribute}.',
      fr: 'L’attribut {attribute} de {element} manque.',
      de: 'Bei {element} fehlt das Attribut {attribute}.',
      en: 'The attribute {attribute} of {element} is missing.',
    },
    remedy: {
      nl: 'Vul {path} in.',
      fr: 'Complétez {path}.',
      de: 'Füllen Sie {path} aus.',
      en: 'Fill in {path}.',
    },
  },
  'structure-unknown': {
    what: {
      nl: 'Het element {element} hoort niet in {parent}: het maakt geen deel uit van dit documenttype.',
      fr: 'L’élément {element} n’a pas sa place dans {parent} : il ne fait pas partie de ce type de document.',
      de: 'Das Element {element} gehört nicht in {parent}: Es ist kein Teil dieser Dokumentart.',
      en: 'The element {element} does not belong in {parent}: it is no part of this document type.',
    },
    remedy: {
      nl: 'Laat {element} weg of zet de inhoud waar het documenttype die verwacht.',
      fr: 'Supprimez {element} ou placez son contenu là où le type de document l’attend.',
      de: 'Lassen Sie {element} weg oder setzen Sie den Inhalt dorthin, wo die Dokumentart ihn erwartet.',
      en: 'Leave {element} out, or put its content where the document type expects it.',
    },
  },
  'structure-unknown-attribute': {
    what: {
      nl: 'Het element {element} kent geen attribuut {attribute}.',
      fr: 'L’élément {element} ne connaît pas d’attribut {attribute}.',
      de: 'Das Element {element} kennt kein Attribut {attribute}.',
      en: 'The element {element} has no attribute {attribute}.',
    },
    remedy: {
      nl: 'Laat {attribute} weg bij {element}.',
      fr: 'Supprimez {attribute} de {element}.',
      de: 'Lassen Sie {attribute} bei {element} weg.',
      en: 'Leave {attribute} out of {element}.',
    },
  },
  'structure-text': {
    what: {
      nl: '{element} bevat tekst, maar mag alleen andere elementen bevatten.',
      fr: '{element} contient du texte, mais ne peut contenir que d’autres éléments.',
      de: '{element} enthält Text, darf aber nur andere Elemente enthalten.',
      en: '{element} contains text, but may only contain other elements.',
    },
    remedy: {
      nl: 'Zet de tekst in het element waarin die thuishoort ({path}).',
      fr: 'Placez le texte dans l’élément qui lui convient ({path}).',
      de: 'Setzen Sie den Text in das Element, in das er gehört ({path}).',
      en: 'Put the text into the element that it belongs to ({path}).',
    },
  },
  'structure-field': {
    what: {
      nl: 'Het veld "{field}" bestaat niet op deze plaats ({path}).',
      fr: 'Le champ « {field} » n’existe pas à cet endroit ({path}).',
      de: 'Das Feld „{field}“ gibt es an dieser Stelle nicht ({path}).',
      en: 'There is no field "{field}" in this place ({path}).',
    },
    remedy: {
      nl: 'Controleer de naam van het veld of laat het weg.',
      fr: 'Vérifiez le nom du champ ou supprimez-le.',
      de: 'Prüfen Sie den Namen des Feldes oder lassen Sie es weg.',
      en: 'Check the name of the field, or leave it out.',
    },
  },
  'structure-repeated': {
    what: {
      nl: '{element} komt meer dan één keer voor; dit documenttype kent het hoogstens één keer.',
      fr: '{element} apparaît plus d’une fois ; ce type de document l’admet une fois au plus.',
      de: '{element} kommt mehr als einmal vor; diese Dokumentart kennt es höchstens einmal.',
      en: '{element} occurs more than once; this document type has it once at most.',
    },
    remedy: {
      nl: 'Behoud er één; het eerste telt.',
      fr: 'N’en gardez qu’un ; le premier compte.',
      de: 'Behalten Sie nur eines; das erste zählt.',
      en: 'Keep one; the first counts.',
    },
  },
  'structure-order': {
    what: {
      nl: '{element} staat niet op zijn plaats: UBL legt de volgorde van de elementen vast.',
      fr: '{element} n’est pas à sa place : UBL fixe l’ordre des éléments.',
      de: '{element} steht nicht an seiner Stelle: UBL legt die Reihenfolge der Elemente fest.',
      en: '{element} is out of place: UBL lays down the order of the elements.',
    },
    remedy: {
      nl: 'Zet {element} voor de elementen die er volgens het schema na komen.',
      fr: 'Placez {element} avant les éléments qui le suivent dans le schéma.',
      de: 'Setzen Sie {element} vor die Elemente, die laut Schema danach kommen.',
      en: 'Put {element} before the elements that follow it in the schema.',
    },
  },
  'structure-empty': {
    what: {
      nl: '{element} is leeg. Een document mag geen lege elementen bevatten.',
      fr: '{element} est vide. Un document ne peut pas contenir d’éléments vides.',
      de: '{element} ist leer. Ein Dokument darf keine leeren Elemente enthalten.',
      en: '{element} is empty. A document must not contain empty elements.',
    },
    remedy: {
      nl: 'Vul {path} in of laat het weg.',
      fr: 'Complétez {path} ou supprimez-le.',
      de: 'Füllen Sie {path} aus oder lassen Sie es weg.',
      en: 'Fill in {path}, or leave it out.',
    },
  },
  'structure-schema-location': {
    what: {
      nl: 'Het document verwijst met schemaLocation naar een schema.',
      fr: 'Le document renvoie à un schéma par schemaLocation.',
      de: 'Das Dokument verweist mit schemaLocation auf ein Schema.',
      en: 'The document points to a schema with schemaLocation.',
    },
    remedy: {
      nl: 'Haal het attribuut xsi:schemaLocation van het hoofdelement weg.',
      fr: 'Supprimez l’attribut xsi:schemaLocation de l’élément racine.',
      de: 'Entfernen Sie das Attribut xsi:schemaLocation vom Wurzelelement.',
      en: 'Remove the attribute xsi:schemaLocation from the root element.',
    },
  },
};
