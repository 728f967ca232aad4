import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';
import { despatchAdviceContextTexts } from './despatch-advice-context-texts.js';

const nameParty = say(
  'Vul een van beide in of laat de partij weg.',
  'Indiquez l’un des deux ou omettez la partie.',
  'Geben Sie eines von beiden an oder lassen Sie die Partei weg.',
  'State one of them, or leave the party out.',
);
const aboveZero = say(
  'Noem alleen lijnen waarvan iets verzonden wordt.',
  'Ne mentionnez que les lignes dont quelque chose est expédié.',
  'Nennen Sie nur Positionen, von denen etwas versandt wird.',
  'Name only lines of which something is despatched.',
);

export const despatchAdviceTexts: FindingTexts = {
  ...commonTexts,
  ...despatchAdviceContextTexts,
  'PEPPOL-T16-R003': {
    what: say(
      '"{item}" heeft noch een artikelnummer van de verkoper, noch een GTIN.',
      '« {item} » n’a ni numéro d’article du vendeur ni GTIN.',
      '„{item}“ hat weder eine Artikelnummer des Verkäufers noch eine GTIN.',
      '"{item}" has neither a seller’s item number nor a GTIN.',
    ),
    remedy: say(
      'Vul het artikelnummer van uw catalogus in.',
      'Indiquez le numéro d’article de votre catalogue.',
      'Geben Sie die Artikelnummer Ihres Katalogs an.',
      'State the item number of your catalogue.',
    ),
  },
  'PEPPOL-T16-R006': {
    what: say(
      'Het geleverde aantal {quantity} is negatief.',
      'La quantité livrée {quantity} est négative.',
      'Die gelieferte Menge {quantity} ist negativ.',
      'The delivered quantity {quantity} is negative.',
    ),
    remedy: aboveZero,
  },
  'KONTOR-DESPATCH-LINE-QUANTITY': {
    what: say(
      'Het geleverde aantal is nul.',
      'La quantité livrée est nulle.',
      'Die gelieferte Menge ist null.',
      'The delivered quantity is zero.',
    ),
    remedy: aboveZero,
  },
  'PEPPOL-T16-R007': {
    what: say(
      'Er blijft een aantal te leveren zonder reden.',
      'Une quantité reste à livrer sans motif.',
      'Eine Menge bleibt ohne Angabe eines Grundes zu liefern.',
      'A quantity stays outstanding without a reason.',
    ),
    remedy: say(
      'Schrijf waarom en wanneer de rest volgt.',
      'Écrivez pourquoi et quand le reste suivra.',
      'Schreiben Sie, warum und wann der Rest folgt.',
      'Write why, and when the rest follows.',
    ),
  },
  'PEPPOL-T16-R008': {
    what: say(
      'De koper heeft naam noch identificatie.',
      'L’acheteur n’a ni nom ni identifiant.',
      'Der Käufer hat weder Namen noch Kennung.',
      'The buyer has neither a name nor an identifier.',
    ),
    remedy: nameParty,
  },
  'PEPPOL-T16-R009': {
    what: say(
      'De verkoper heeft naam noch identificatie.',
      'Le vendeur n’a ni nom ni identifiant.',
      'Der Verkäufer hat weder Namen noch Kennung.',
      'The seller has neither a name nor an identifier.',
    ),
    remedy: nameParty,
  },
  'PEPPOL-T16-R010': {
    what: say(
      'De aanvrager heeft naam noch identificatie.',
      'Le demandeur n’a ni nom ni identifiant.',
      'Der Bedarfsträger hat weder Namen noch Kennung.',
      'The originator has neither a name nor an identifier.',
    ),
    remedy: nameParty,
  },
  'PEPPOL-T16-R011': {
    what: say(
      'De specificatie begint niet met {specification}.',
      'La spécification ne commence pas par {specification}.',
      'Die Spezifikation beginnt nicht mit {specification}.',
      'The specification does not start with {specification}.',
    ),
    remedy: say(
      'Laat het veld leeg; het wordt dan ingevuld.',
      'Laissez le champ vide ; il sera alors rempli.',
      'Lassen Sie das Feld leer; es wird dann ausgefüllt.',
      'Leave the field empty; it is filled in then.',
    ),
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
