import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';
import { despatchAdviceContextTexts } from './despatch-advice-context-texts.js';

const aboveZero = say(
  'Noem alleen lijnen waarvan iets verzonden wordt.',
  'Ne mentionnez que les lignes dont quelque chose est expédié.',
  'Nennen Sie nur Positionen, von denen etwas versandt wird.',
  'Name only lines of which something is despatched.',
);

export const despatchAdviceTexts: FindingTexts = {
  ...commonTexts,
  ...despatchAdviceContextTexts,
  'KONTOR-DESPATCH-LINE-QUANTITY': {
    what: say(
      'Het geleverde aantal is nul.',
      'La quantité livrée est nulle.',
      'Die gelieferte Menge ist null.',
      'The delivered quantity is zero.',
    ),
    remedy: aboveZero,
  },
  'KONTOR-DESPATCH-LINE-IDENTIFIER': {
    what: say(
      'Lijnnummer {identifier} komt meer dan eens voor.',
      'Le numéro de ligne {identifier} apparaît plusieurs fois.',
      'Die Positionsnummer {identifier} kommt mehrfach vor.',
      'Line identifier {identifier} occurs more than once.',
    ),
    remedy: say(
      'Geef elke lijn een eigen nummer; de koper verwijst ernaar.',
      'Donnez à chaque ligne son propre numéro ; l’acheteur y renvoie.',
      'Geben Sie jeder Position eine eigene Nummer; der Käufer verweist darauf.',
      'Give every line its own identifier; the buyer refers to it.',
    ),
  },
  'KONTOR-DESPATCH-ORDER-MISSING': {
    what: say(
      'Het verzendbericht noemt geen bestelling.',
      'Le bordereau d’expédition ne mentionne pas de commande.',
      'Der Lieferschein nennt keine Bestellung.',
      'The despatch advice names no order.',
    ),
    remedy: say(
      'Vul het nummer van de bestelling in.',
      'Indiquez le numéro de la commande.',
      'Geben Sie die Nummer der Bestellung an.',
      'State the number of the order.',
    ),
  },
  'KONTOR-DESPATCH-ORDERS': {
    what: say(
      'Het verzendbericht noemt bestelling {first} en bestelling {second}.',
      'Le bordereau d’expédition mentionne la commande {first} et la commande {second}.',
      'Der Lieferschein nennt die Bestellung {first} und die Bestellung {second}.',
      'The despatch advice names order {first} and order {second}.',
    ),
    remedy: say(
      'Maak voor elke bestelling een eigen verzendbericht.',
      'Établissez un bordereau par commande.',
      'Erstellen Sie für jede Bestellung einen eigenen Lieferschein.',
      'Make one despatch advice for each order.',
    ),
  },
  'KONTOR-DESPATCH-PERIOD': {
    what: say(
      'De verwachte levering eindigt op {end}, voor haar begin op {start}.',
      'La livraison prévue finit le {end}, avant son début le {start}.',
      'Die voraussichtliche Lieferung endet am {end}, vor ihrem Beginn am {start}.',
      'The expected delivery ends on {end}, before its start on {start}.',
    ),
    remedy: say('Verbeter de data.', 'Corrigez les dates.', 'Korrigieren Sie die Daten.', 'Correct the dates.'),
  },
  'KONTOR-DESPATCH-ARRIVAL': {
    what: say(
      'De goederen zouden aankomen op {arrival}, voor ze vertrekken op {despatch}.',
      'Les marchandises arriveraient le {arrival}, avant de partir le {despatch}.',
      'Die Ware käme am {arrival} an, bevor sie am {despatch} abgeht.',
      'The goods would arrive on {arrival}, before they leave on {despatch}.',
    ),
    remedy: say('Verbeter de data.', 'Corrigez les dates.', 'Korrigieren Sie die Daten.', 'Correct the dates.'),
  },
  'KONTOR-DESPATCH-SSCC': {
    what: say(
      'SSCC {value} is geen 18 cijfers met een juist controlecijfer.',
      'Le SSCC {value} n’a pas 18 chiffres dont un bon chiffre de contrôle.',
      'SSCC {value} hat nicht 18 Ziffern mit richtiger Prüfziffer.',
      'SSCC {value} is not 18 digits with a right check digit.',
    ),
    remedy: say(
      'Neem het nummer over van het etiket.',
      'Reprenez le numéro de l’étiquette.',
      'Übernehmen Sie die Nummer vom Etikett.',
      'Take the number from the label.',
    ),
  },
};
