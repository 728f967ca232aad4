import type { FindingTexts } from '#standards';
import { say } from '../common/say.js';

/** Texts of the checks against the order. */
export const despatchAdviceContextTexts: FindingTexts = {
  'KONTOR-DESPATCH-ORDER-REJECTED': {
    what: say(
      'Bestelling {order} is geweigerd; er valt niets te leveren.',
      'La commande {order} a été refusée ; il n’y a rien à livrer.',
      'Die Bestellung {order} wurde abgelehnt; es gibt nichts zu liefern.',
      'Order {order} was rejected; there is nothing to deliver.',
    ),
    remedy: say(
      'Vraag de koper om een nieuwe bestelling.',
      'Demandez une nouvelle commande à l’acheteur.',
      'Bitten Sie den Käufer um eine neue Bestellung.',
      'Ask the buyer for a new order.',
    ),
  },
  'KONTOR-DESPATCH-ORDER-UNCONFIRMED': {
    what: say(
      'Bestelling {order} is nog niet bevestigd.',
      'La commande {order} n’est pas encore confirmée.',
      'Die Bestellung {order} ist noch nicht bestätigt.',
      'Order {order} has not been confirmed yet.',
    ),
    remedy: say(
      'Bevestig een bestelling voor u ze levert.',
      'Confirmez une commande avant de la livrer.',
      'Bestätigen Sie eine Bestellung, bevor Sie sie liefern.',
      'Confirm an order before you deliver it.',
    ),
  },
  'KONTOR-DESPATCH-DATE': {
    what: say(
      'Het verzendbericht draagt de datum {date}, voor die van de bestelling, {ordered}.',
      'Le bordereau porte la date {date}, antérieure à celle de la commande, {ordered}.',
      'Der Lieferschein trägt das Datum {date}, vor dem der Bestellung, {ordered}.',
      'The despatch advice is dated {date}, before the order, {ordered}.',
    ),
    remedy: say('Controleer de datum.', 'Vérifiez la date.', 'Prüfen Sie das Datum.', 'Check the date.'),
  },
  'KONTOR-DESPATCH-LINE-UNKNOWN': {
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
  'KONTOR-DESPATCH-LINE-PRODUCT': {
    what: say(
      'Op lijn {line} wordt {product} geleverd; afgesproken was {ordered}.',
      'À la ligne {line}, {product} est livré ; {ordered} était convenu.',
      'In Position {line} wird {product} geliefert; vereinbart war {ordered}.',
      'Line {line} delivers {product}; {ordered} was agreed on.',
    ),
    remedy: say(
      'Lever wat is afgesproken, of stel eerst een ander product voor in uw antwoord.',
      'Livrez ce qui est convenu, ou proposez d’abord un autre produit dans votre réponse.',
      'Liefern Sie das Vereinbarte oder schlagen Sie zuerst in Ihrer Antwort ein anderes Produkt vor.',
      'Deliver what was agreed on, or first propose another product in your answer.',
    ),
  },
  'KONTOR-DESPATCH-LINE-UNIT': {
    what: say(
      'Lijn {line} wordt geleverd per {unit}, maar is besteld per {ordered}.',
      'La ligne {line} est livrée par {unit}, mais commandée par {ordered}.',
      'Position {line} wird je {unit} geliefert, ist aber je {ordered} bestellt.',
      'Line {line} is delivered by {unit}, but ordered by {ordered}.',
    ),
    remedy: say(
      'Lever in de eenheid van de bestelling.',
      'Livrez dans l’unité de la commande.',
      'Liefern Sie in der Einheit der Bestellung.',
      'Deliver in the unit of the order.',
    ),
  },
  'KONTOR-DESPATCH-OVER-DELIVERY': {
    what: say(
      'Lijn {line}: afgesproken {ordered:number}, al verzonden {despatched:number}, nu {now:number}. Dat is te veel.',
      'Ligne {line} : convenu {ordered:number}, déjà expédié {despatched:number}, à présent {now:number}. C’est trop.',
      'Position {line}: vereinbart {ordered:number}, bereits versandt {despatched:number}, jetzt {now:number}. Das ist zu viel.',
      'Line {line}: agreed {ordered:number}, despatched already {despatched:number}, now {now:number}. That is too much.',
    ),
    remedy: say(
      'Lever niet meer dan is afgesproken; de koper hoeft de rest niet te aanvaarden.',
      'Ne livrez pas plus que convenu ; l’acheteur ne doit pas accepter le surplus.',
      'Liefern Sie nicht mehr als vereinbart; der Käufer muss den Rest nicht annehmen.',
      'Deliver no more than was agreed on; the buyer need not accept the rest.',
    ),
  },
};
