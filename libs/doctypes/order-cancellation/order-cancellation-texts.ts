import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';

export const orderCancellationTexts: FindingTexts = {
  ...commonTexts,
  'KONTOR-ORDER-CANCELLATION-PARTIES': {
    what: say(
      'Koper en verkoper zijn dezelfde firma ({participant}).',
      'Acheteur et vendeur sont la même entreprise ({participant}).',
      'Käufer und Verkäufer sind dieselbe Firma ({participant}).',
      'Buyer and seller are the same firm ({participant}).',
    ),
    remedy: say(
      'Neem koper en verkoper over van de bestelling.',
      'Reprenez l’acheteur et le vendeur de la commande.',
      'Übernehmen Sie Käufer und Verkäufer aus der Bestellung.',
      'Take buyer and seller from the order.',
    ),
  },
  'KONTOR-ORDER-CANCELLATION-REASON': {
    what: say(
      'De annulering zegt niet waarom.',
      'L’annulation ne dit pas pourquoi.',
      'Die Stornierung nennt keinen Grund.',
      'The cancellation does not say why.',
    ),
    remedy: say(
      'Leg in enkele woorden uit waarom u annuleert.',
      'Expliquez en quelques mots pourquoi vous annulez.',
      'Erklären Sie in einigen Worten, warum Sie stornieren.',
      'Explain in a few words why you cancel.',
    ),
  },
  'KONTOR-ORDER-CANCELLATION-DESPATCHED': {
    what: say(
      'Van bestelling {order} is al geleverd; ze kan niet meer worden geannuleerd.',
      'La commande {order} est déjà livrée en tout ou en partie ; elle ne peut plus être annulée.',
      'Aus der Bestellung {order} wurde bereits geliefert; sie kann nicht mehr storniert werden.',
      'Goods of order {order} have already been despatched; it can no longer be cancelled.',
    ),
    remedy: say(
      'Weiger goederen bij ontvangst, of vraag de verkoper ze terug te nemen.',
      'Refusez les biens à la réception, ou demandez au vendeur de les reprendre.',
      'Weisen Sie Waren beim Empfang zurück oder bitten Sie den Verkäufer um Rücknahme.',
      'Refuse goods on receipt, or ask the seller to take them back.',
    ),
  },
  'KONTOR-ORDER-CANCELLATION-REJECTED': {
    what: say(
      'De verkoper heeft bestelling {order} geweigerd; er is niets te annuleren.',
      'Le vendeur a refusé la commande {order} ; il n’y a rien à annuler.',
      'Der Verkäufer hat die Bestellung {order} abgelehnt; es gibt nichts zu stornieren.',
      'The seller has rejected order {order}; there is nothing to cancel.',
    ),
    remedy: say(
      'U hoeft niets te doen.',
      'Vous n’avez rien à faire.',
      'Sie brauchen nichts zu tun.',
      'You need not do anything.',
    ),
  },
  'KONTOR-ORDER-CANCELLATION-CONFIRMED': {
    what: say(
      'De verkoper heeft bestelling {order} al bevestigd: er is een overeenkomst.',
      'Le vendeur a déjà confirmé la commande {order} : le contrat est conclu.',
      'Der Verkäufer hat die Bestellung {order} bereits bestätigt: der Vertrag ist geschlossen.',
      'The seller has already confirmed order {order}: there is a contract.',
    ),
    remedy: say(
      'Overleg met de verkoper; hij mag kosten aanrekenen.',
      'Concertez-vous avec le vendeur ; il peut facturer des frais.',
      'Sprechen Sie sich mit dem Verkäufer ab; er darf Kosten berechnen.',
      'Talk to the seller, who may charge costs.',
    ),
  },
  'KONTOR-ORDER-CANCELLATION-DATE': {
    what: say(
      'De annulering draagt de datum {date}, voor die van de bestelling, {ordered}.',
      'L’annulation porte la date {date}, antérieure à celle de la commande, {ordered}.',
      'Die Stornierung trägt das Datum {date}, vor dem der Bestellung, {ordered}.',
      'The cancellation is dated {date}, before the order, {ordered}.',
    ),
    remedy: say('Controleer de datum.', 'Vérifiez la date.', 'Prüfen Sie das Datum.', 'Check the date.'),
  },
};
