import type { FindingText, FindingTexts } from '#standards';
import { say } from '../common/say.js';

/** An amount that is not what the others make. */
function sumText(nl: string, fr: string, de: string, en: string): FindingText {
  return {
    what: say(
      `${nl} is {stated}, maar moet {computed} zijn.`,
      `${fr} est {stated}, mais devrait être {computed}.`,
      `${de} ist {stated}, müsste aber {computed} sein.`,
      `${en} is {stated}, but should be {computed}.`,
    ),
    remedy: say(
      'Reken het bedrag na en verbeter het.',
      'Recalculez le montant et corrigez-le.',
      'Rechnen Sie den Betrag nach und korrigieren Sie ihn.',
      'Compute the amount again and correct it.',
    ),
  };
}

/** A value that must not be below zero. */
function negativeText(nl: string, fr: string, de: string, en: string): FindingText {
  return {
    what: say(`${nl} is negatief.`, `${fr} est négatif.`, `${de} ist negativ.`, `${en} is negative.`),
    remedy: say(
      'Vul nul of een positieve waarde in.',
      'Indiquez zéro ou une valeur positive.',
      'Geben Sie null oder einen positiven Wert an.',
      'State zero or a positive value.',
    ),
  };
}

/** Texts of the rules on prices, amounts and totals. */
export const orderAmountTexts: FindingTexts = {
  'PEPPOL-T01-R005': negativeText(
    'De nettoprijs {price}',
    'Le prix net {price}',
    'Der Nettopreis {price}',
    'The net price {price}',
  ),
  'PEPPOL-T01-R006': negativeText(
    'Het verwachte te betalen bedrag',
    'Le montant à payer attendu',
    'Der erwartete Zahlbetrag',
    'The expected amount due',
  ),
  'PEPPOL-T01-R007': negativeText(
    'De som van de lijnen',
    'Le total des lignes',
    'Der Gesamtbetrag der Positionen',
    'The sum of the lines',
  ),
  'PEPPOL-T01-R008': sumText(
    'De som van de lijnen',
    'Le total des lignes',
    'Die Summe der Positionen',
    'The sum of the lines',
  ),
  'PEPPOL-T01-R009': sumText(
    'De som van de kortingen',
    'Le total des remises',
    'Die Summe der Nachlässe',
    'The sum of the allowances',
  ),
  'PEPPOL-T01-R010': sumText(
    'De som van de toeslagen',
    'Le total des frais',
    'Die Summe der Zuschläge',
    'The sum of the charges',
  ),
  'PEPPOL-T01-R011': sumText(
    'Het totaal zonder btw',
    'Le total hors TVA',
    'Die Summe ohne USt.',
    'The total without VAT',
  ),
  'PEPPOL-T01-R016': sumText('Het te betalen bedrag', 'Le montant à payer', 'Der Zahlbetrag', 'The amount due'),
  'PEPPOL-T01-R017': sumText('Het totaal met btw', 'Le total TVA comprise', 'Die Summe mit USt.', 'The total with VAT'),
  'PEPPOL-T01-R022': sumText(
    'De korting of toeslag',
    'La remise ou les frais',
    'Der Nachlass oder Zuschlag',
    'The allowance or charge',
  ),
  'PEPPOL-T01-R024': sumText(
    'Het nettobedrag van de lijn',
    'Le montant net de la ligne',
    'Der Nettobetrag der Position',
    'The net amount of the line',
  ),
  'PEPPOL-T01-R027': negativeText('De brutoprijs', 'Le prix brut', 'Der Bruttopreis', 'The gross price'),
  'PEPPOL-T01-R032': negativeText(
    'De korting of toeslag',
    'Le montant de la remise ou des frais',
    'Der Nachlass oder Zuschlag',
    'The allowance or charge',
  ),
  'PEPPOL-T01-R033': negativeText(
    'De korting op de prijs',
    'Le rabais sur le prix',
    'Der Preisnachlass',
    'The price discount',
  ),
  'PEPPOL-T01-R019': {
    what: say(
      'De nettoprijs {net} is niet de brutoprijs {gross} min de korting {discount}.',
      'Le prix net {net} n’est pas le prix brut {gross} moins le rabais {discount}.',
      'Der Nettopreis {net} ist nicht der Bruttopreis {gross} minus den Nachlass {discount}.',
      'The net price {net} is not the gross price {gross} less the discount {discount}.',
    ),
    remedy: say(
      'Verbeter een van de drie.',
      'Corrigez l’un des trois.',
      'Korrigieren Sie einen der drei Werte.',
      'Correct one of the three.',
    ),
  },
  'PEPPOL-T01-R020': {
    what: say(
      'De korting of toeslag heeft een percentage, maar geen basisbedrag.',
      'La remise ou les frais ont un pourcentage, mais pas de montant de base.',
      'Der Nachlass oder Zuschlag hat einen Prozentsatz, aber keinen Grundbetrag.',
      'The allowance or charge has a percentage but no base amount.',
    ),
    remedy: say(
      'Vul het basisbedrag in.',
      'Indiquez le montant de base.',
      'Geben Sie den Grundbetrag an.',
      'State the base amount.',
    ),
  },
  'PEPPOL-T01-R021': {
    what: say(
      'De korting of toeslag heeft een basisbedrag, maar geen percentage.',
      'La remise ou les frais ont un montant de base, mais pas de pourcentage.',
      'Der Nachlass oder Zuschlag hat einen Grundbetrag, aber keinen Prozentsatz.',
      'The allowance or charge has a base amount but no percentage.',
    ),
    remedy: say(
      'Vul het percentage in.',
      'Indiquez le pourcentage.',
      'Geben Sie den Prozentsatz an.',
      'State the percentage.',
    ),
  },
  'PEPPOL-T01-R023': {
    what: say(
      'De korting of toeslag heeft geen reden.',
      'La remise ou les frais n’ont pas de motif.',
      'Der Nachlass oder Zuschlag hat keinen Grund.',
      'The allowance or charge has no reason.',
    ),
    remedy: say(
      'Vul een reden of een redencode in.',
      'Indiquez un motif ou un code de motif.',
      'Geben Sie einen Grund oder einen Grundcode an.',
      'State a reason or a reason code.',
    ),
  },
  'PEPPOL-T01-R025': {
    what: say(
      'De basishoeveelheid van de prijs is niet groter dan nul.',
      'La quantité de base du prix n’est pas supérieure à zéro.',
      'Die Basismenge des Preises liegt nicht über null.',
      'The base quantity of the price is not above zero.',
    ),
    remedy: say(
      'Vul in voor hoeveel eenheden de prijs geldt.',
      'Indiquez pour combien d’unités le prix vaut.',
      'Geben Sie an, für wie viele Einheiten der Preis gilt.',
      'State how many units the price is for.',
    ),
  },
  'PEPPOL-T01-R028': {
    what: say(
      'Het bedrag {amount} heeft meer dan twee decimalen.',
      'Le montant {amount} a plus de deux décimales.',
      'Der Betrag {amount} hat mehr als zwei Nachkommastellen.',
      'The amount {amount} has more than two decimals.',
    ),
    remedy: say(
      'Rond het bedrag af op centen.',
      'Arrondissez le montant au centime.',
      'Runden Sie den Betrag auf Cent.',
      'Round the amount to cents.',
    ),
  },
};
