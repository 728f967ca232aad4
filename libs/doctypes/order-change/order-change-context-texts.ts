import type { FindingTexts } from '#standards';
import { say } from '../common/say.js';

const useStatusThree = say(
  'Wat eerder is afgesproken, blijft gelden; gebruik status 3 als u de lijn wijzigt.',
  'Ce qui était convenu reste valable ; utilisez le statut 3 si vous modifiez la ligne.',
  'Das bisher Vereinbarte gilt weiter; verwenden Sie Status 3, wenn Sie die Position ändern.',
  'What was agreed on before still holds; use status 3 if you change the line.',
);

/** Texts of the checks against the order. */
export const orderChangeContextTexts: FindingTexts = {
  'KONTOR-ORDER-CHANGE-DESPATCHED': {
    what: say(
      'Van bestelling {order} is al geleverd; ze kan niet meer worden gewijzigd.',
      'La commande {order} est déjà livrée en tout ou en partie ; elle ne peut plus être modifiée.',
      'Aus der Bestellung {order} wurde bereits geliefert; sie kann nicht mehr geändert werden.',
      'Goods of order {order} have already been despatched; it can no longer be changed.',
    ),
    remedy: say(
      'Plaats een nieuwe bestelling voor wat u meer wenst, of weiger goederen bij ontvangst.',
      'Passez une nouvelle commande pour ce que vous voulez en plus, ou refusez des biens à la réception.',
      'Bestellen Sie neu, was Sie zusätzlich wünschen, oder weisen Sie Waren beim Empfang zurück.',
      'Place a new order for what more you want, or refuse goods on receipt.',
    ),
  },
  'KONTOR-ORDER-CHANGE-REJECTED': {
    what: say(
      'De verkoper heeft bestelling {order} geweigerd; er is niets te wijzigen.',
      'Le vendeur a refusé la commande {order} ; il n’y a rien à modifier.',
      'Der Verkäufer hat die Bestellung {order} abgelehnt; es gibt nichts zu ändern.',
      'The seller has rejected order {order}; there is nothing to change.',
    ),
    remedy: say(
      'Plaats een nieuwe bestelling.',
      'Passez une nouvelle commande.',
      'Geben Sie eine neue Bestellung auf.',
      'Place a new order.',
    ),
  },
  'KONTOR-ORDER-CHANGE-CURRENCY': {
    what: say(
      'De wijziging is in {currency}, de bestelling in {ordered}.',
      'La modification est en {currency}, la commande en {ordered}.',
      'Die Änderung ist in {currency}, die Bestellung in {ordered}.',
      'The change is in {currency}, the order in {ordered}.',
    ),
    remedy: say(
      'Wijzig in de munt van de bestelling.',
      'Modifiez dans la devise de la commande.',
      'Ändern Sie in der Währung der Bestellung.',
      'Change the order in its own currency.',
    ),
  },
  'KONTOR-ORDER-CHANGE-DATE': {
    what: say(
      'De wijziging draagt de datum {date}, voor die van de bestelling, {ordered}.',
      'La modification porte la date {date}, antérieure à celle de la commande, {ordered}.',
      'Die Änderung trägt das Datum {date}, vor dem der Bestellung, {ordered}.',
      'The change is dated {date}, before the order, {ordered}.',
    ),
    remedy: say('Controleer de datum.', 'Vérifiez la date.', 'Prüfen Sie das Datum.', 'Check the date.'),
  },
  'KONTOR-ORDER-CHANGE-LINE-EXISTS': {
    what: say(
      'De bestelling heeft al een lijn {line}.',
      'La commande a déjà une ligne {line}.',
      'Die Bestellung hat bereits eine Position {line}.',
      'The order already has a line {line}.',
    ),
    remedy: say(
      'Geef de nieuwe lijn een eigen nummer, of wijzig de lijn met status 3.',
      'Donnez un autre numéro à la nouvelle ligne, ou modifiez la ligne par le statut 3.',
      'Geben Sie der neuen Position eine eigene Nummer oder ändern Sie die Position mit Status 3.',
      'Give the new line an identifier of its own, or change the line with status 3.',
    ),
  },
  'KONTOR-ORDER-CHANGE-LINE-UNKNOWN': {
    what: say(
      'De bestelling heeft geen lijn {line}.',
      'La commande n’a pas de ligne {line}.',
      'Die Bestellung hat keine Position {line}.',
      'The order has no line {line}.',
    ),
    remedy: say(
      'Gebruik de lijnnummers van de bestelling; voeg een nieuwe lijn toe met status 1.',
      'Utilisez les numéros de ligne de la commande ; ajoutez une nouvelle ligne par le statut 1.',
      'Verwenden Sie die Positionsnummern der Bestellung; fügen Sie eine neue Position mit Status 1 hinzu.',
      'Use the line identifiers of the order; add a new line with status 1.',
    ),
  },
  'KONTOR-ORDER-CHANGE-PRODUCT-UNKNOWN': {
    what: say(
      'De verkoper heeft geen product {product} in zijn catalogus.',
      'Le vendeur n’a pas de produit {product} dans son catalogue.',
      'Der Verkäufer hat kein Produkt {product} in seinem Katalog.',
      'The seller has no product {product} in its catalogue.',
    ),
    remedy: say(
      'Controleer het artikelnummer in de catalogus van de verkoper.',
      'Vérifiez le numéro d’article dans le catalogue du vendeur.',
      'Prüfen Sie die Artikelnummer im Katalog des Verkäufers.',
      'Check the item number in the seller’s catalogue.',
    ),
  },
  'KONTOR-ORDER-CHANGE-LINE-ALTERED': {
    what: say(
      'Lijn {line} heet ongewijzigd, maar telt {quantity:number} in plaats van {ordered:number}.',
      'La ligne {line} est dite inchangée, mais compte {quantity:number} au lieu de {ordered:number}.',
      'Position {line} gilt als unverändert, nennt aber {quantity:number} statt {ordered:number}.',
      'Line {line} is called unchanged, but says {quantity:number} instead of {ordered:number}.',
    ),
    remedy: useStatusThree,
  },
  'KONTOR-ORDER-CHANGE-PRICE-ALTERED': {
    what: say(
      'Lijn {line} heet ongewijzigd, maar kost {price:number} in plaats van {ordered:number}.',
      'La ligne {line} est dite inchangée, mais coûte {price:number} au lieu de {ordered:number}.',
      'Position {line} gilt als unverändert, kostet aber {price:number} statt {ordered:number}.',
      'Line {line} is called unchanged, but costs {price:number} instead of {ordered:number}.',
    ),
    remedy: useStatusThree,
  },
};
