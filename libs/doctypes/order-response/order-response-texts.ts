import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';
import { orderResponseContextTexts } from './order-response-context-texts.js';

const dropLines = say(
  'Laat de lijnen weg, of antwoord met code CA.',
  'Omettez les lignes, ou répondez par le code CA.',
  'Lassen Sie die Positionen weg oder antworten Sie mit dem Code CA.',
  'Leave the lines out, or answer with code CA.',
);
const nameParty = say(
  'Vul de naam of een identificatie in.',
  'Indiquez le nom ou un identifiant.',
  'Geben Sie den Namen oder eine Kennung an.',
  'State the name or an identifier.',
);

export const orderResponseTexts: FindingTexts = {
  ...commonTexts,
  ...orderResponseContextTexts,
  'PEPPOL-T76-R001': {
    what: say(
      'De koper heeft naam noch identificatie.',
      'L’acheteur n’a ni nom ni identifiant.',
      'Der Käufer hat weder Namen noch Kennung.',
      'The buyer has neither a name nor an identifier.',
    ),
    remedy: nameParty,
  },
  'PEPPOL-T76-R002': {
    what: say(
      'De verkoper heeft naam noch identificatie.',
      'Le vendeur n’a ni nom ni identifiant.',
      'Der Verkäufer hat weder Namen noch Kennung.',
      'The seller has neither a name nor an identifier.',
    ),
    remedy: nameParty,
  },
  'PEPPOL-T76-R003': {
    what: say(
      'Lijnnummer {identifier} komt meer dan eens voor.',
      'Le numéro de ligne {identifier} apparaît plusieurs fois.',
      'Die Positionsnummer {identifier} kommt mehrfach vor.',
      'Line identifier {identifier} occurs more than once.',
    ),
    remedy: say(
      'Geef elke lijn een eigen nummer.',
      'Donnez à chaque ligne son propre numéro.',
      'Geben Sie jeder Position eine eigene Nummer.',
      'Give every line its own identifier.',
    ),
  },
  'PEPPOL-T76-R004': {
    what: say(
      'De beloofde levering eindigt op {end}, voor haar begin op {start}.',
      'La livraison promise finit le {end}, avant son début le {start}.',
      'Die zugesagte Lieferung endet am {end}, vor ihrem Beginn am {start}.',
      'The promised delivery ends on {end}, before its start on {start}.',
    ),
    remedy: say('Verbeter de data.', 'Corrigez les dates.', 'Korrigieren Sie die Daten.', 'Correct the dates.'),
  },
  'PEPPOL-T76-R005': {
    what: say(
      'Een prijs staat in {currency}, niet in de munt van het antwoord.',
      'Un prix est en {currency} et non dans la devise de la réponse.',
      'Ein Preis steht in {currency} statt in der Währung der Antwort.',
      'A price is in {currency}, not in the currency of the answer.',
    ),
    remedy: say(
      'Druk alle prijzen in één munt uit.',
      'Exprimez tous les prix dans une seule devise.',
      'Geben Sie alle Preise in einer Währung an.',
      'State all prices in one currency.',
    ),
  },
  'PEPPOL-T76-R006': {
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
  'PEPPOL-T76-R007': {
    what: say(
      'Een aanvaarding met wijzigingen (CA) moet de lijnen noemen.',
      'Une acceptation avec modifications (CA) doit donner les lignes.',
      'Eine Annahme mit Änderungen (CA) muss die Positionen nennen.',
      'An acceptance with changes (CA) must give the lines.',
    ),
    remedy: say(
      'Zeg van elke lijn of ze aanvaard, gewijzigd of geweigerd is.',
      'Dites de chaque ligne si elle est acceptée, modifiée ou refusée.',
      'Sagen Sie von jeder Position, ob sie angenommen, geändert oder abgelehnt ist.',
      'Say of every line whether it is accepted, changed or refused.',
    ),
  },
  'PEPPOL-T76-R008': {
    what: say(
      'Een aanvaarding zonder wijzigingen (AP) mag geen lijnen hebben.',
      'Une acceptation sans modifications (AP) ne peut pas avoir de lignes.',
      'Eine Annahme ohne Änderungen (AP) darf keine Positionen haben.',
      'An acceptance without changes (AP) must not have lines.',
    ),
    remedy: dropLines,
  },
  'PEPPOL-T76-R009': {
    what: say(
      'Een weigering (RE) mag geen lijnen hebben.',
      'Un refus (RE) ne peut pas avoir de lignes.',
      'Eine Ablehnung (RE) darf keine Positionen haben.',
      'A rejection (RE) must not have lines.',
    ),
    remedy: dropLines,
  },
  'PEPPOL-T76-R010': {
    what: say(
      'Een ontvangstmelding (AB) mag geen lijnen hebben.',
      'Un accusé de réception (AB) ne peut pas avoir de lignes.',
      'Eine Eingangsbestätigung (AB) darf keine Positionen haben.',
      'An acknowledgement (AB) must not have lines.',
    ),
    remedy: dropLines,
  },
  'KONTOR-ORDER-RESPONSE-REASON': {
    what: say(
      'De weigering noemt geen reden.',
      'Le refus ne donne pas de motif.',
      'Die Ablehnung nennt keinen Grund.',
      'The rejection gives no reason.',
    ),
    remedy: say(
      'Leg in de opmerking uit waarom u de bestelling weigert.',
      'Expliquez dans la remarque pourquoi vous refusez la commande.',
      'Erklären Sie in der Bemerkung, warum Sie die Bestellung ablehnen.',
      'Explain in the note why you refuse the order.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-LINE-TWICE': {
    what: say(
      'Bestellijn {line} wordt tweemaal beantwoord.',
      'La ligne de commande {line} reçoit deux réponses.',
      'Die Bestellposition {line} wird zweimal beantwortet.',
      'Order line {line} is answered twice.',
    ),
    remedy: say(
      'Antwoord eenmaal op elke bestellijn.',
      'Répondez une fois à chaque ligne de commande.',
      'Antworten Sie einmal auf jede Bestellposition.',
      'Answer every order line once.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-LINE-QUANTITY': {
    what: say(
      'Het bevestigde aantal {quantity} is niet groter dan nul.',
      'La quantité confirmée {quantity} n’est pas supérieure à zéro.',
      'Die bestätigte Menge {quantity} liegt nicht über null.',
      'The confirmed quantity {quantity} is not above zero.',
    ),
    remedy: say(
      'Weiger de lijn met status 7 als u niets levert.',
      'Refusez la ligne par le statut 7 si vous ne livrez rien.',
      'Lehnen Sie die Position mit Status 7 ab, wenn Sie nichts liefern.',
      'Refuse the line with status 7 if you deliver nothing.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-BASE-QUANTITY': {
    what: say(
      'De basishoeveelheid {quantity} van de prijs is niet groter dan nul.',
      'La quantité de base {quantity} du prix n’est pas supérieure à zéro.',
      'Die Basismenge {quantity} des Preises liegt nicht über null.',
      'The base quantity {quantity} of the price is not above zero.',
    ),
    remedy: say(
      'Vul in voor hoeveel eenheden de prijs geldt.',
      'Indiquez pour combien d’unités le prix vaut.',
      'Geben Sie an, für wie viele Einheiten der Preis gilt.',
      'State how many units the price is for.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-LINE-PRICE': {
    what: say(
      'De prijs {price} is negatief.',
      'Le prix {price} est négatif.',
      'Der Preis {price} ist negativ.',
      'The price {price} is negative.',
    ),
    remedy: say(
      'Vul nul of een positieve prijs in.',
      'Indiquez zéro ou un prix positif.',
      'Geben Sie null oder einen positiven Preis an.',
      'State zero or a positive price.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-CHANGE-UNSAID': {
    what: say(
      'Bestellijn {line} heet gewijzigd, maar er staat niet wat er verandert.',
      'La ligne de commande {line} est dite modifiée, mais rien ne dit en quoi.',
      'Die Bestellposition {line} gilt als geändert, aber es steht nicht da, was sich ändert.',
      'Order line {line} is called changed, but nothing says what changes.',
    ),
    remedy: say(
      'Vul aantal, prijs of leverdatum in, of aanvaard de lijn met status 5.',
      'Indiquez la quantité, le prix ou la date de livraison, ou acceptez la ligne par le statut 5.',
      'Geben Sie Menge, Preis oder Liefertermin an oder nehmen Sie die Position mit Status 5 an.',
      'State quantity, price or delivery date, or accept the line with status 5.',
    ),
  },
};
