import type { FindingTexts } from '#standards';
import { say } from './say.js';

/** Texts of the rules that `checkValues`, the line rules and `checkNotCancelled` give, whatever the type. */
export const commonTexts: FindingTexts = {
  'KONTOR-DATE-PLAUSIBLE': {
    what: say(
      'De datum {date} ligt niet tussen 2000 en 2099.',
      'La date {date} ne se situe pas entre 2000 et 2099.',
      'Das Datum {date} liegt nicht zwischen 2000 und 2099.',
      'The date {date} is not between 2000 and 2099.',
    ),
    remedy: say('Verbeter het jaartal.', 'Corrigez l’année.', 'Korrigieren Sie das Jahr.', 'Correct the year.'),
  },
  'KONTOR-NUMBER-SIZE': {
    what: say(
      'Het getal {value:number} is te groot of heeft te veel decimalen.',
      'Le nombre {value:number} est trop grand ou compte trop de décimales.',
      'Die Zahl {value:number} ist zu groß oder hat zu viele Nachkommastellen.',
      'The number {value:number} is too large or has too many decimals.',
    ),
    remedy: say(
      'Schrijf hoogstens 12 cijfers voor en 6 cijfers na de punt.',
      'Écrivez au plus 12 chiffres avant et 6 chiffres après le point.',
      'Schreiben Sie höchstens 12 Ziffern vor und 6 Ziffern nach dem Punkt.',
      'Write at most 12 digits before and 6 digits after the point.',
    ),
  },
  'KONTOR-TEXT-LENGTH': {
    what: say(
      'De tekst telt {length} tekens; hoogstens {limit} zijn toegelaten.',
      'Le texte compte {length} caractères ; {limit} au plus sont permis.',
      'Der Text hat {length} Zeichen; höchstens {limit} sind erlaubt.',
      'The text has {length} characters; at most {limit} are allowed.',
    ),
    remedy: say('Kort de tekst in.', 'Raccourcissez le texte.', 'Kürzen Sie den Text.', 'Shorten the text.'),
  },
  'KONTOR-ITEM-GTIN': {
    what: say(
      'Het controlecijfer van GTIN {value} klopt niet.',
      'Le chiffre de contrôle du GTIN {value} est faux.',
      'Die Prüfziffer der GTIN {value} stimmt nicht.',
      'The check digit of GTIN {value} is wrong.',
    ),
    remedy: say(
      'Neem de GTIN over uit de catalogus van de verkoper.',
      'Reprenez le GTIN du catalogue du vendeur.',
      'Übernehmen Sie die GTIN aus dem Katalog des Verkäufers.',
      'Take the GTIN from the seller’s catalogue.',
    ),
  },
  'KONTOR-ORDER-CANCELLED': {
    what: say(
      'De koper heeft bestelling {order} geannuleerd.',
      'L’acheteur a annulé la commande {order}.',
      'Der Käufer hat die Bestellung {order} storniert.',
      'The buyer has cancelled order {order}.',
    ),
    remedy: say(
      'Begin opnieuw met een nieuwe bestelling.',
      'Recommencez par une nouvelle commande.',
      'Beginnen Sie mit einer neuen Bestellung.',
      'Start again with a new order.',
    ),
  },
};
