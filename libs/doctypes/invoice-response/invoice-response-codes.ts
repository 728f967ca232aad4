import type { LocalizedText } from '#kernel';
import type { InvoiceResponse } from '#standards';
import { say } from '../common/say.js';

/** What the buyer can answer (UNCL4343, as Peppol T111 has it). */
export const responseCodes = ['AB', 'IP', 'UQ', 'CA', 'RE', 'AP', 'PD'] as const;

export type ResponseCode = (typeof responseCodes)[number];

export function responseCodeOf({ documentResponse }: InvoiceResponse): ResponseCode | undefined {
  const code = documentResponse.response.responseCode.trim();
  return responseCodes.find((known) => known === code);
}

/** The answer in a word or two. */
export const answers: Readonly<Record<ResponseCode, LocalizedText>> = {
  AB: say('goed ontvangen', 'bien reçue', 'eingegangen', 'received'),
  IP: say('in behandeling', 'en cours de traitement', 'in Bearbeitung', 'in process'),
  UQ: say('betwist', 'contestée', 'beanstandet', 'under query'),
  CA: say('aanvaard onder voorbehoud', 'acceptée sous réserve', 'mit Vorbehalt angenommen', 'conditionally accepted'),
  RE: say('geweigerd', 'refusée', 'abgelehnt', 'rejected'),
  AP: say('aanvaard', 'acceptée', 'angenommen', 'accepted'),
  PD: say('betaald', 'payée', 'bezahlt', 'paid'),
};

/** Why: the codes of the list OPStatusReason. */
export const reasons: Readonly<Record<string, LocalizedText>> = {
  NON: say('Geen probleem', 'Aucun problème', 'Kein Problem', 'No issue'),
  REF: say('Verkeerde referenties', 'Références incorrectes', 'Falsche Referenzen', 'References incorrect'),
  LEG: say(
    'Verkeerde wettelijke vermeldingen',
    'Mentions légales incorrectes',
    'Falsche Pflichtangaben',
    'Legal information incorrect',
  ),
  REC: say('Onbekende ontvanger', 'Destinataire inconnu', 'Unbekannter Empfänger', 'Receiver unknown'),
  QUA: say('Onvoldoende kwaliteit', 'Qualité insuffisante', 'Ungenügende Qualität', 'Item quality insufficient'),
  DEL: say('Probleem met de levering', 'Problème de livraison', 'Problem mit der Lieferung', 'Delivery issues'),
  PRI: say('Verkeerde prijzen', 'Prix incorrects', 'Falsche Preise', 'Prices incorrect'),
  QTY: say('Verkeerd aantal', 'Quantité incorrecte', 'Falsche Menge', 'Quantity incorrect'),
  ITM: say('Verkeerde artikelen', 'Articles incorrects', 'Falsche Artikel', 'Items incorrect'),
  PAY: say(
    'Verkeerde betalingsvoorwaarden',
    'Conditions de paiement incorrectes',
    'Falsche Zahlungsbedingungen',
    'Payment terms incorrect',
  ),
  UNR: say('Niet herkend', 'Non reconnue', 'Nicht erkannt', 'Not recognised'),
  FIN: say(
    'Verkeerde financiële gegevens',
    'Données financières incorrectes',
    'Falsche Finanzangaben',
    'Finance incorrect',
  ),
  PPD: say('Gedeeltelijk betaald', 'Payée en partie', 'Teilweise bezahlt', 'Partially paid'),
  OTH: say('Andere reden', 'Autre motif', 'Anderer Grund', 'Other reason'),
};

/** What the seller is asked to do: the codes of the list OPStatusAction. */
export const actions: Readonly<Record<string, LocalizedText>> = {
  NOA: say('Niets te doen', 'Rien à faire', 'Nichts zu tun', 'No action required'),
  PIN: say('Gelieve informatie te geven', 'Veuillez informer', 'Bitte um Auskunft', 'Provide information'),
  NIN: say(
    'Gelieve een nieuwe factuur te maken',
    'Veuillez établir une nouvelle facture',
    'Bitte neue Rechnung ausstellen',
    'Issue a new invoice',
  ),
  CNF: say('Gelieve volledig te crediteren', 'Veuillez créditer le tout', 'Bitte ganz gutschreiben', 'Credit fully'),
  CNP: say(
    'Gelieve gedeeltelijk te crediteren',
    'Veuillez créditer en partie',
    'Bitte teilweise gutschreiben',
    'Credit partially',
  ),
  CNA: say(
    'Gelieve het bedrag te crediteren',
    'Veuillez créditer le montant',
    'Bitte den Betrag gutschreiben',
    'Credit the amount',
  ),
  OTH: say('Andere vraag', 'Autre demande', 'Andere Bitte', 'Other action'),
};
