import type { FindingTexts } from '#standards';
import { say } from '../say.js';

const correctByNew = say(
  'Een bestelling wordt eenmaal beantwoord; spreek verdere wijzigingen met de koper af.',
  'On répond une seule fois à une commande ; convenez des autres changements avec l’acheteur.',
  'Eine Bestellung wird einmal beantwortet; vereinbaren Sie weitere Änderungen mit dem Käufer.',
  'An order is answered once; agree on further changes with the buyer.',
);
const useStatusThree = say(
  'Gebruik status 3 als u iets wijzigt, en zeg wat.',
  'Utilisez le statut 3 si vous modifiez quelque chose, et dites quoi.',
  'Verwenden Sie Status 3, wenn Sie etwas ändern, und sagen Sie, was.',
  'Use status 3 if you change something, and say what.',
);

/** Texts of the checks against the order. */
export const responseContextTexts: FindingTexts = {
  'KONTOR-ORDER-RESPONSE-ANSWERED-accepted': {
    what: say(
      'Bestelling {order} is al aanvaard.',
      'La commande {order} est déjà acceptée.',
      'Die Bestellung {order} ist bereits angenommen.',
      'Order {order} has already been accepted.',
    ),
    remedy: correctByNew,
  },
  'KONTOR-ORDER-RESPONSE-ANSWERED-accepted-with-changes': {
    what: say(
      'Bestelling {order} is al met wijzigingen aanvaard.',
      'La commande {order} est déjà acceptée avec modifications.',
      'Die Bestellung {order} ist bereits mit Änderungen angenommen.',
      'Order {order} has already been accepted with changes.',
    ),
    remedy: correctByNew,
  },
  'KONTOR-ORDER-RESPONSE-ANSWERED-rejected': {
    what: say(
      'Bestelling {order} is al geweigerd.',
      'La commande {order} est déjà refusée.',
      'Die Bestellung {order} ist bereits abgelehnt.',
      'Order {order} has already been rejected.',
    ),
    remedy: correctByNew,
  },
  'KONTOR-ORDER-RESPONSE-DESPATCHED': {
    what: say(
      'Van bestelling {order} is al geleverd; ze kan niet meer worden geweigerd.',
      'La commande {order} est déjà livrée en partie ; elle ne peut plus être refusée.',
      'Aus der Bestellung {order} wurde bereits geliefert; sie kann nicht mehr abgelehnt werden.',
      'Goods of order {order} have already been despatched; it can no longer be rejected.',
    ),
    remedy: say(
      'Aanvaard de bestelling en weiger hoogstens de lijnen die nog niet geleverd zijn.',
      'Acceptez la commande et refusez tout au plus les lignes non encore livrées.',
      'Nehmen Sie die Bestellung an und lehnen Sie höchstens noch nicht gelieferte Positionen ab.',
      'Accept the order and refuse at most the lines that have not been despatched.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-CURRENCY': {
    what: say(
      'Het antwoord is in {currency}, de bestelling in {ordered}.',
      'La réponse est en {currency}, la commande en {ordered}.',
      'Die Antwort ist in {currency}, die Bestellung in {ordered}.',
      'The answer is in {currency}, the order in {ordered}.',
    ),
    remedy: say(
      'Antwoord in de munt van de bestelling.',
      'Répondez dans la devise de la commande.',
      'Antworten Sie in der Währung der Bestellung.',
      'Answer in the currency of the order.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-DATE': {
    what: say(
      'Het antwoord draagt de datum {date}, voor die van de bestelling, {ordered}.',
      'La réponse porte la date {date}, antérieure à celle de la commande, {ordered}.',
      'Die Antwort trägt das Datum {date}, vor dem der Bestellung, {ordered}.',
      'The answer is dated {date}, before the order, {ordered}.',
    ),
    remedy: say('Controleer de datum.', 'Vérifiez la date.', 'Prüfen Sie das Datum.', 'Check the date.'),
  },
  'KONTOR-ORDER-RESPONSE-LINE-UNKNOWN': {
    what: say(
      'De bestelling heeft geen lijn {line}.',
      'La commande n’a pas de ligne {line}.',
      'Die Bestellung hat keine Position {line}.',
      'The order has no line {line}.',
    ),
    remedy: say(
      'Verwijs naar de lijnnummers van de bestelling.',
      'Renvoyez aux numéros de ligne de la commande.',
      'Verweisen Sie auf die Positionsnummern der Bestellung.',
      'Refer to the line identifiers of the order.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-LINE-SILENT': {
    what: say(
      'Het antwoord zwijgt over bestellijn {line}; ze geldt als aanvaard.',
      'La réponse ne dit rien de la ligne de commande {line} ; elle est réputée acceptée.',
      'Die Antwort schweigt zur Bestellposition {line}; sie gilt als angenommen.',
      'The answer is silent about order line {line}; it counts as accepted.',
    ),
    remedy: say(
      'Antwoord op elke bestellijn.',
      'Répondez à chaque ligne de commande.',
      'Antworten Sie auf jede Bestellposition.',
      'Answer every order line.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-LINE-UNIT': {
    what: say(
      'Lijn {line} is bevestigd per {unit}, maar besteld per {ordered}.',
      'La ligne {line} est confirmée par {unit}, mais commandée par {ordered}.',
      'Position {line} ist je {unit} bestätigt, aber je {ordered} bestellt.',
      'Line {line} is confirmed by {unit}, but ordered by {ordered}.',
    ),
    remedy: say(
      'Bevestig in de eenheid van de bestelling.',
      'Confirmez dans l’unité de la commande.',
      'Bestätigen Sie in der Einheit der Bestellung.',
      'Confirm in the unit of the order.',
    ),
  },
  'KONTOR-ORDER-RESPONSE-LINE-ALTERED': {
    what: say(
      'Lijn {line} heet ongewijzigd aanvaard, maar telt {quantity:number} in plaats van {ordered:number}.',
      'La ligne {line} est dite acceptée sans changement, mais compte {quantity:number} au lieu de {ordered:number}.',
      'Position {line} gilt als unverändert angenommen, nennt aber {quantity:number} statt {ordered:number}.',
      'Line {line} is called accepted without change, but says {quantity:number} instead of {ordered:number}.',
    ),
    remedy: useStatusThree,
  },
  'KONTOR-ORDER-RESPONSE-PRICE-ALTERED': {
    what: say(
      'Lijn {line} heet ongewijzigd aanvaard, maar kost {price:number} in plaats van {ordered:number}.',
      'La ligne {line} est dite acceptée sans changement, mais coûte {price:number} au lieu de {ordered:number}.',
      'Position {line} gilt als unverändert angenommen, kostet aber {price:number} statt {ordered:number}.',
      'Line {line} is called accepted without change, but costs {price:number} instead of {ordered:number}.',
    ),
    remedy: useStatusThree,
  },
};
