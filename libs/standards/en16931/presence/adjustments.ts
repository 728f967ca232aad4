import { type Rule, rulesOver } from '../rule/rule.js';
import type { AdjustmentView } from '../view/view.js';
import { missingBoth } from '../words/templates.js';
import { type Term, termName } from '../words/terms.js';
import { localized, words } from '../words/words.js';

/** The reason of an allowance or charge; two official rules ask for it. */
function reason(id: string, isCharge: boolean, term: Term, code: Term): Rule<AdjustmentView> {
  return {
    id,
    term,
    at: '/reason',
    words: missingBoth(term, code),
    holds: (part) =>
      part.isCharge !== isCharge || part.entry.reason !== undefined || part.entry.reasonCode !== undefined,
  };
}

/** The category of an allowance or charge is one of VAT. */
function ofVat(id: string, isCharge: boolean, term: Term): Rule<AdjustmentView> {
  return {
    id,
    term,
    at: '/vatCategoryCode',
    words: words(
      [
        'De korting of toeslag heeft geen btw-categorie ({term}): haar categorie hoort bij een andere belasting.',
        'La remise ou charge n’a pas de catégorie de TVA ({term}) : sa catégorie relève d’une autre taxe.',
        'Der Nachlass oder Zuschlag hat keine Umsatzsteuerkategorie ({term}): Die Kategorie gehört zu einer anderen Steuer.',
        'The allowance or charge has no VAT category ({term}): its category is one of another tax.',
      ],
      [
        'Zet in {path} een btw-categorie, met VAT als belasting.',
        'Indiquez dans {path} une catégorie de TVA, avec VAT comme taxe.',
        'Geben Sie in {path} eine Umsatzsteuerkategorie mit VAT als Steuer an.',
        'Put a VAT category into {path}, with VAT as the tax.',
      ],
    ),
    holds: (part) => part.isCharge !== isCharge || part.entry.vatCategoryCode === undefined || part.isVat,
  };
}

/**
 * That a reason and its code mean the same (BR-CO-05 to BR-CO-08) no machine can tell; the official rules take it for
 * granted, and so does this one.
 */
function sameReason(id: string, term: Term, code: Term): Rule<AdjustmentView> {
  const otherTerm = localized([code, code, code, code]);
  return {
    id,
    term,
    at: '/reason',
    words: words(
      [
        '{Name} ({term}) en de redencode ({otherTerm}) zeggen niet hetzelfde.',
        '{Name} ({term}) et le code du motif ({otherTerm}) ne disent pas la même chose.',
        '{Name} ({term}) und der Code des Grundes ({otherTerm}) sagen nicht dasselbe.',
        '{Name} ({term}) and the reason code ({otherTerm}) do not say the same.',
      ],
      [
        'Pas {path} of de code aan.',
        'Adaptez {path} ou le code.',
        'Passen Sie {path} oder den Code an.',
        'Change {path} or the code.',
      ],
      { name: termName(term), otherTerm },
    ),
    holds: () => true,
  };
}

export const adjustmentRules = [
  rulesOver(
    ({ adjustments }) => adjustments,
    [
      ofVat('BR-32', false, 'BT-95'),
      ofVat('BR-37', true, 'BT-102'),
      reason('BR-33', false, 'BT-97', 'BT-98'),
      reason('BR-CO-21', false, 'BT-97', 'BT-98'),
      reason('BR-38', true, 'BT-104', 'BT-105'),
      reason('BR-CO-22', true, 'BT-104', 'BT-105'),
      sameReason('BR-CO-05', 'BT-97', 'BT-98'),
      sameReason('BR-CO-06', 'BT-104', 'BT-105'),
    ],
  ),
  rulesOver(
    ({ lineAdjustments }) => lineAdjustments,
    [
      reason('BR-42', false, 'BT-139', 'BT-140'),
      reason('BR-CO-23', false, 'BT-139', 'BT-140'),
      reason('BR-44', true, 'BT-144', 'BT-145'),
      reason('BR-CO-24', true, 'BT-144', 'BT-145'),
      sameReason('BR-CO-07', 'BT-139', 'BT-140'),
      sameReason('BR-CO-08', 'BT-144', 'BT-145'),
    ],
  ),
];
