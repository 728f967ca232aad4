import type { FindingTexts } from '#standards';
import { commonTexts } from '../common-texts.js';
import { say } from '../say.js';
import { responseContextTexts } from './response-context-texts.js';

export const responseTexts: FindingTexts = {
  ...commonTexts,
  ...responseContextTexts,
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
      'Het bevestigde aantal {quantity:number} is niet groter dan nul.',
      'La quantité confirmée {quantity:number} n’est pas supérieure à zéro.',
      'Die bestätigte Menge {quantity:number} liegt nicht über null.',
      'The confirmed quantity {quantity:number} is not above zero.',
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
      'De basishoeveelheid {quantity:number} van de prijs is niet groter dan nul.',
      'La quantité de base {quantity:number} du prix n’est pas supérieure à zéro.',
      'Die Basismenge {quantity:number} des Preises liegt nicht über null.',
      'The base quantity {quantity:number} of the price is not above zero.',
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
      'De prijs {price:number} is negatief.',
      'Le prix {price:number} est négatif.',
      'Der Preis {price:number} ist negativ.',
      'The price {price:number} is negative.',
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
