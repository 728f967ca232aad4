import type { FindingTexts } from '#standards';
import { commonTexts } from '../common/common-texts.js';
import { say } from '../common/say.js';

export const invoiceResponseTexts: FindingTexts = {
  ...commonTexts,
  'KONTOR-INVOICE-RESPONSE-PARTIES': {
    what: say(
      'Afzender en ontvanger zijn dezelfde firma ({participant}).',
      'Expéditeur et destinataire sont la même entreprise ({participant}).',
      'Absender und Empfänger sind dieselbe Firma ({participant}).',
      'Sender and receiver are the same firm ({participant}).',
    ),
    remedy: say(
      'Antwoord als koper aan de verkoper van de factuur.',
      'Répondez en tant qu’acheteur au vendeur de la facture.',
      'Antworten Sie als Käufer dem Verkäufer der Rechnung.',
      'Answer as the buyer to the seller of the invoice.',
    ),
  },
  'KONTOR-INVOICE-RESPONSE-DOCUMENT': {
    what: say(
      'Documentsoort {code} is geen factuur en geen creditnota.',
      'Le type de document {code} n’est ni une facture ni une note de crédit.',
      'Dokumentart {code} ist weder eine Rechnung noch eine Gutschrift.',
      'Document type {code} is neither an invoice nor a credit note.',
    ),
    remedy: say(
      'Gebruik 380 voor een factuur en 381 voor een creditnota.',
      'Utilisez 380 pour une facture et 381 pour une note de crédit.',
      'Verwenden Sie 380 für eine Rechnung und 381 für eine Gutschrift.',
      'Use 380 for an invoice and 381 for a credit note.',
    ),
  },
  'KONTOR-INVOICE-RESPONSE-FINAL': {
    what: say(
      '{number} is al geweigerd; dat antwoord is definitief.',
      '{number} a déjà été refusée ; cette réponse est définitive.',
      '{number} wurde bereits abgelehnt; diese Antwort ist endgültig.',
      '{number} has already been rejected; that answer is final.',
    ),
    remedy: say(
      'Vraag de verkoper om een nieuwe factuur.',
      'Demandez une nouvelle facture au vendeur.',
      'Bitten Sie den Verkäufer um eine neue Rechnung.',
      'Ask the seller for a new invoice.',
    ),
  },
  'KONTOR-INVOICE-RESPONSE-SETTLED': {
    what: say(
      '{number} is al betaald en kan niet meer worden betwist.',
      '{number} est déjà payée et ne peut plus être contestée.',
      '{number} ist bereits bezahlt und kann nicht mehr beanstandet werden.',
      '{number} has already been paid and can no longer be contested.',
    ),
    remedy: say(
      'Vraag de verkoper om een creditnota.',
      'Demandez une note de crédit au vendeur.',
      'Bitten Sie den Verkäufer um eine Gutschrift.',
      'Ask the seller for a credit note.',
    ),
  },
  'KONTOR-INVOICE-RESPONSE-UNPAID': {
    what: say(
      'Voor {number} is nog geen betaling aangekomen.',
      'Aucun paiement n’est encore arrivé pour {number}.',
      'Für {number} ist noch keine Zahlung eingegangen.',
      'No payment for {number} has arrived yet.',
    ),
    remedy: say(
      'Controleer of uw betaling met de juiste mededeling vertrokken is.',
      'Vérifiez que votre paiement est parti avec la bonne communication.',
      'Prüfen Sie, ob Ihre Zahlung mit dem richtigen Verwendungszweck unterwegs ist.',
      'Check that your payment has left with the right reference.',
    ),
  },
  'KONTOR-INVOICE-RESPONSE-ISSUED': {
    what: say(
      'Het antwoord noemt {date} als factuurdatum; die is {issued}.',
      'La réponse indique {date} comme date de facture ; celle-ci est {issued}.',
      'Die Antwort nennt {date} als Rechnungsdatum; dieses ist {issued}.',
      'The answer gives {date} as the date of the invoice; it is {issued}.',
    ),
    remedy: say(
      'Neem de datum over van de factuur.',
      'Reprenez la date de la facture.',
      'Übernehmen Sie das Datum der Rechnung.',
      'Take the date from the invoice.',
    ),
  },
  'KONTOR-INVOICE-RESPONSE-DATE': {
    what: say(
      'Het antwoord draagt de datum {date}, voor die van de factuur, {issued}.',
      'La réponse porte la date {date}, antérieure à celle de la facture, {issued}.',
      'Die Antwort trägt das Datum {date}, vor dem der Rechnung, {issued}.',
      'The answer is dated {date}, before the invoice, {issued}.',
    ),
    remedy: say('Controleer de datum.', 'Vérifiez la date.', 'Prüfen Sie das Datum.', 'Check the date.'),
  },
};
