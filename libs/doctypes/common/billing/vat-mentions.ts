import type { Language, LocalizedText } from '#kernel';
import { say } from '../say.js';
import type { Bill } from './bill.js';

const categories: Readonly<Record<string, LocalizedText>> = {
  S: say('Belast', 'Taxé', 'Steuerpflichtig', 'Taxed'),
  Z: say('Nultarief', 'Taux zéro', 'Nullsatz', 'Zero rate'),
  E: say('Vrijgesteld', 'Exonéré', 'Steuerbefreit', 'Exempt'),
  AE: say('Btw verlegd', 'Autoliquidation', 'Steuerschuldumkehr', 'Reverse charge'),
  K: say(
    'Intracommunautaire levering',
    'Livraison intracommunautaire',
    'Innergemeinschaftliche Lieferung',
    'Intra-Community supply',
  ),
  G: say('Uitvoer', 'Exportation', 'Ausfuhr', 'Export'),
  O: say('Buiten de btw', 'Hors champ de la TVA', 'Nicht steuerbar', 'Outside the scope of VAT'),
};

/** The mention of a Belgian seller, with the article of the Belgian VAT code. */
const belgian: Readonly<Record<string, LocalizedText>> = {
  AE: say(
    'Btw verlegd: btw te voldoen door de medecontractant, artikel 51, § 2, van het Btw-wetboek.',
    'Autoliquidation : TVA due par le cocontractant, article 51, § 2, du Code de la TVA.',
    'Steuerschuldumkehr: MwSt. vom Vertragspartner zu entrichten, Artikel 51 § 2 des belgischen Mehrwertsteuergesetzbuches.',
    'Reverse charge: VAT to be paid by the co-contractor, article 51, § 2, of the Belgian VAT code.',
  ),
  K: say(
    'Vrijgestelde intracommunautaire levering, artikel 39bis van het Btw-wetboek.',
    'Livraison intracommunautaire exemptée, article 39bis du Code de la TVA.',
    'Steuerbefreite innergemeinschaftliche Lieferung, Artikel 39bis des belgischen Mehrwertsteuergesetzbuches.',
    'Exempt intra-Community supply, article 39bis of the Belgian VAT code.',
  ),
  G: say(
    'Vrijgesteld van btw wegens uitvoer, artikel 39, § 1, van het Btw-wetboek.',
    'Exempté de TVA pour exportation, article 39, § 1er, du Code de la TVA.',
    'Steuerbefreite Ausfuhr, Artikel 39 § 1 des belgischen Mehrwertsteuergesetzbuches.',
    'Exempt from VAT as an export, article 39, § 1, of the Belgian VAT code.',
  ),
  E: say(
    'Vrijgesteld van btw, artikel 44 van het Btw-wetboek.',
    'Exempté de TVA, article 44 du Code de la TVA.',
    'Von der MwSt. befreit, Artikel 44 des belgischen Mehrwertsteuergesetzbuches.',
    'Exempt from VAT, article 44 of the Belgian VAT code.',
  ),
};

/** The mention of other sellers, with the article of Directive 2006/112/EC that the national codes follow. */
const european: Readonly<Record<string, LocalizedText>> = {
  AE: say(
    'Btw verlegd, artikel 196 van Richtlijn 2006/112/EG.',
    'Autoliquidation, article 196 de la directive 2006/112/CE.',
    'Steuerschuldnerschaft des Leistungsempfängers, Artikel 196 der Richtlinie 2006/112/EG.',
    'Reverse charge, article 196 of Directive 2006/112/EC.',
  ),
  K: say(
    'Vrijgestelde intracommunautaire levering, artikel 138 van Richtlijn 2006/112/EG.',
    'Livraison intracommunautaire exonérée, article 138 de la directive 2006/112/CE.',
    'Steuerfreie innergemeinschaftliche Lieferung, Artikel 138 der Richtlinie 2006/112/EG.',
    'Exempt intra-Community supply, article 138 of Directive 2006/112/EC.',
  ),
  G: say(
    'Vrijgestelde uitvoer, artikel 146 van Richtlijn 2006/112/EG.',
    'Exportation exonérée, article 146 de la directive 2006/112/CE.',
    'Steuerfreie Ausfuhr, Artikel 146 der Richtlinie 2006/112/EG.',
    'Exempt export, article 146 of Directive 2006/112/EC.',
  ),
};

/** A VAT category (UNCL5305) in words. */
export function vatCategoryText(category: string, language: Language): string {
  return categories[category]?.[language] ?? category;
}

/** Why no VAT is charged, once for each reason; an exemption that names its own reason says it in those words too. */
export function legalLines(bill: Bill, language: Language): string[] {
  const mentions = bill.seller.postalAddress.countryCode === 'BE' ? belgian : european;
  const lines = (bill.vatBreakdown ?? []).flatMap(({ vatCategoryCode, exemptionReason, exemptionReasonCode }) => {
    const mention = mentions[vatCategoryCode]?.[language];
    const isOwn = vatCategoryCode === 'E' || !mention;
    return [mention, isOwn ? (exemptionReason ?? exemptionReasonCode) : undefined];
  });
  return [...new Set(lines.filter((line) => line !== undefined))];
}
