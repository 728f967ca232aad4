import { type Rule, rulesOver } from '../rule/rule.js';
import type { BreakdownView } from '../view/view.js';
import { localized, words } from '../words/words.js';

/** Exemption reason codes that belong to one VAT category, by the number of the rule. */
const categories: Readonly<Record<string, readonly [code: string, category: string]>> = {
  P0104: ['VATEX-EU-G', 'G'],
  P0105: ['VATEX-EU-O', 'O'],
  P0106: ['VATEX-EU-IC', 'K'],
  P0107: ['VATEX-EU-AE', 'AE'],
  P0108: ['VATEX-EU-D', 'E'],
  P0109: ['VATEX-EU-F', 'E'],
  P0110: ['VATEX-EU-I', 'E'],
  P0111: ['VATEX-EU-J', 'E'],
};

const rules = Object.entries(categories).map(([number, [code, category]]): Rule<BreakdownView> => ({
  id: `PEPPOL-EN16931-${number}`,
  term: 'BT-118',
  at: '/vatCategoryCode',
  words: words(
    [
      'De vrijstellingscode {code} hoort bij btw-categorie {category}, niet bij {value} ({term}).',
      'Le code d’exonération {code} va avec la catégorie de TVA {category}, non avec {value} ({term}).',
      'Der Befreiungscode {code} gehört zur Umsatzsteuerkategorie {category}, nicht zu {value} ({term}).',
      'Exemption code {code} goes with VAT category {category}, not with {value} ({term}).',
    ],
    [
      'Zet {path} op {category}, of kies de code die bij de categorie hoort.',
      'Mettez {path} à {category}, ou choisissez le code qui convient à la catégorie.',
      'Setzen Sie {path} auf {category} oder wählen Sie den Code, der zur Kategorie gehört.',
      'Set {path} to {category}, or choose the code that goes with the category.',
    ],
    { code: localized([code, code, code, code]), category: localized([category, category, category, category]) },
  ),
  holds: (part) => part.entry.exemptionReasonCode?.toUpperCase() !== code || part.category === category,
  params: (part) => ({ value: part.category || '–' }),
}));

export const exemptionRules = rulesOver(({ breakdown }) => breakdown, rules);
