import type { FindingText } from '../../finding/finding.js';
import { type Term, termName } from '../words/terms.js';
import { type Four, localized, words } from '../words/words.js';
import type { VatCategory } from './categories.js';

type Sentence = (category: VatCategory, term: Term) => FindingText;

function sentence(what: Four, remedy: Four): Sentence {
  return ({ code, name }, term) =>
    words(what, remedy, { code: localized([code, code, code, code]), category: localized(name), name: termName(term) });
}

const breakdownOnce = sentence(
  [
    'Voor btw-categorie {code} ({category}) staat er niet precies één regel in de btw-uitsplitsing ({term}), maar {count}.',
    'La catégorie de TVA {code} ({category}) ne figure pas exactement une fois dans la ventilation de la TVA ({term}), mais {count} fois.',
    'Die Umsatzsteuerkategorie {code} ({category}) steht nicht genau einmal in der Aufschlüsselung ({term}), sondern {count}-mal.',
    'VAT category {code} ({category}) is not exactly once in the VAT breakdown ({term}), but {count} times.',
  ],
  [
    'Zorg in {path} voor één regel met categorie {code}, met het totaal van die categorie.',
    'Prévoyez dans {path} une seule ligne de catégorie {code}, avec le total de cette catégorie.',
    'Geben Sie in {path} genau einen Eintrag der Kategorie {code} mit deren Summe an.',
    'Give {path} one entry of category {code} with the total of that category.',
  ],
);

const breakdownByRate = sentence(
  [
    'Btw-categorie {code} ({category}) staat alleen in de lijnen of alleen in de btw-uitsplitsing ({term}).',
    'La catégorie de TVA {code} ({category}) ne figure que dans les lignes ou que dans la ventilation de la TVA ({term}).',
    'Die Umsatzsteuerkategorie {code} ({category}) steht nur in den Zeilen oder nur in der Aufschlüsselung ({term}).',
    'VAT category {code} ({category}) is in the lines only, or in the VAT breakdown only ({term}).',
  ],
  [
    'Neem in {path} per tarief een regel met categorie {code} op voor alles wat die categorie heeft, en voor niets anders.',
    'Prévoyez dans {path} une ligne de catégorie {code} par taux utilisé, et seulement pour ce qui relève de cette catégorie.',
    'Geben Sie in {path} je Satz einen Eintrag der Kategorie {code} an, und nur für das, was zu ihr gehört.',
    'Give {path} one entry of category {code} for each rate in use, and none that nothing belongs to.',
  ],
);

export const breakdownText: Sentence = (category, term) =>
  (category.byRate ? breakdownByRate : breakdownOnce)(category, term);

const identifiers: Readonly<Record<string, Sentence>> = {
  'anyTax any': sentence(
    [
      '{Name} is {code} ({category}), maar de verkoper heeft geen btw-nummer ({term}), geen fiscale registratie en geen fiscale vertegenwoordiger met btw-nummer.',
      '{Name} est {code} ({category}), mais le vendeur n’a ni numéro de TVA ({term}), ni immatriculation fiscale, ni représentant fiscal avec numéro de TVA.',
      '{Name} ist {code} ({category}), aber der Verkäufer hat weder USt-IdNr. ({term}) noch Steuernummer noch einen Steuervertreter mit USt-IdNr.',
      '{Name} is {code} ({category}), but the seller has no VAT identifier ({term}), no tax registration and no tax representative with a VAT identifier.',
    ],
    [
      'Vul {path} in, bijvoorbeeld BE0123456749.',
      'Complétez {path}, par exemple BE0123456749.',
      'Füllen Sie {path} aus, zum Beispiel BE0123456749.',
      'Fill in {path}, BE0123456749 for example.',
    ],
  ),
  'vat any': sentence(
    [
      '{Name} is {code} ({category}), maar noch de verkoper ({term}) noch een fiscale vertegenwoordiger heeft een btw-nummer.',
      '{Name} est {code} ({category}), mais ni le vendeur ({term}) ni un représentant fiscal n’a de numéro de TVA.',
      '{Name} ist {code} ({category}), aber weder der Verkäufer ({term}) noch ein Steuervertreter hat eine USt-IdNr.',
      '{Name} is {code} ({category}), but neither the seller ({term}) nor a tax representative has a VAT identifier.',
    ],
    [
      'Vul het btw-nummer in {path} in.',
      'Indiquez le numéro de TVA dans {path}.',
      'Tragen Sie die USt-IdNr. in {path} ein.',
      'Put the VAT identifier into {path}.',
    ],
  ),
  'vat vat': sentence(
    [
      '{Name} is {code} ({category}), maar het btw-nummer van de verkoper (of zijn fiscale vertegenwoordiger) of dat van de koper ontbreekt ({term}).',
      '{Name} est {code} ({category}), mais il manque le numéro de TVA du vendeur (ou de son représentant fiscal) ou celui de l’acheteur ({term}).',
      '{Name} ist {code} ({category}), aber die USt-IdNr. des Verkäufers (oder seines Steuervertreters) oder die des Käufers fehlt ({term}).',
      '{Name} is {code} ({category}), but the VAT identifier of the seller (or of the tax representative) or of the buyer is missing ({term}).',
    ],
    [
      'Vul {path} in: bij deze categorie moeten beide partijen een btw-nummer hebben.',
      'Complétez {path} : dans cette catégorie, les deux parties doivent avoir un numéro de TVA.',
      'Füllen Sie {path} aus: In dieser Kategorie brauchen beide Parteien eine USt-IdNr.',
      'Fill in {path}: in this category both parties need a VAT identifier.',
    ],
  ),
  'anyTax vatOrRegistration': sentence(
    [
      '{Name} is {code} ({category}), maar een fiscaal nummer van de verkoper, of het btw-nummer of ondernemingsnummer van de koper ontbreekt ({term}).',
      '{Name} est {code} ({category}), mais il manque un numéro fiscal du vendeur, ou le numéro de TVA ou d’entreprise de l’acheteur ({term}).',
      '{Name} ist {code} ({category}), aber eine Steuernummer des Verkäufers oder die USt-IdNr. oder Registernummer des Käufers fehlt ({term}).',
      '{Name} is {code} ({category}), but a tax identifier of the seller, or the VAT or registration identifier of the buyer is missing ({term}).',
    ],
    [
      'Vul {path} in: wie de btw verlegt, noemt beide partijen met hun nummer.',
      'Complétez {path} : en autoliquidation, chaque partie est citée avec son numéro.',
      'Füllen Sie {path} aus: Bei Umkehr der Steuerschuldnerschaft stehen beide Parteien mit ihrer Nummer da.',
      'Fill in {path}: with a reverse charge both parties are named with their identifier.',
    ],
  ),
  'noVat noVat': sentence(
    [
      '{Name} is {code} ({category}), maar er staat een btw-nummer op de factuur ({term}).',
      '{Name} est {code} ({category}), mais la facture porte un numéro de TVA ({term}).',
      '{Name} ist {code} ({category}), aber auf der Rechnung steht eine USt-IdNr. ({term}).',
      '{Name} is {code} ({category}), but there is a VAT identifier on the invoice ({term}).',
    ],
    [
      'Laat {path} weg, of kies een andere btw-categorie.',
      'Supprimez {path}, ou choisissez une autre catégorie de TVA.',
      'Lassen Sie {path} weg oder wählen Sie eine andere Umsatzsteuerkategorie.',
      'Leave out {path}, or choose another VAT category.',
    ],
  ),
};

export const identifierText: Sentence = (category, term) =>
  (identifiers[`${category.seller} ${category.buyer}`] ?? breakdownOnce)(category, term);
