import type { FindingText } from '../../finding/finding.js';
import { type Term, termName } from '../words/terms.js';
import { type Four, localized, words } from '../words/words.js';
import type { VatCategory } from './categories.js';

function about(category: VatCategory, term: Term, what: Four, remedy: Four): FindingText {
  const { code, name } = category;
  return words(what, remedy, {
    code: localized([code, code, code, code]),
    category: localized(name),
    name: termName(term),
  });
}

const rates: Readonly<Record<VatCategory['rate'], readonly [what: Four, remedy: Four]>> = {
  zero: [
    [
      '{Name} ({term}) moet 0 zijn bij categorie {code} ({category}), maar is {actual:number}.',
      '{Name} ({term}) : doit être 0 pour la catégorie {code} ({category}), et non {actual:number}.',
      '{Name} ({term}) muss in Kategorie {code} ({category}) 0 sein, nicht {actual:number}.',
      '{Name} ({term}) must be 0 in category {code} ({category}), not {actual:number}.',
    ],
    [
      'Zet {path} op 0, of kies de categorie die bij het tarief hoort.',
      'Mettez {path} à 0, ou choisissez la catégorie qui correspond au taux.',
      'Setzen Sie {path} auf 0 oder wählen Sie die Kategorie, die zum Satz gehört.',
      'Set {path} to 0, or choose the category that goes with the rate.',
    ],
  ],
  positive: [
    [
      '{Name} ({term}) moet groter zijn dan 0 bij categorie {code} ({category}), maar is {actual:number}.',
      '{Name} ({term}) : doit dépasser 0 pour la catégorie {code} ({category}), et non {actual:number}.',
      '{Name} ({term}) muss in Kategorie {code} ({category}) über 0 liegen, nicht bei {actual:number}.',
      '{Name} ({term}) must be more than 0 in category {code} ({category}), not {actual:number}.',
    ],
    [
      'Vul in {path} het tarief in, bijvoorbeeld 21, of kies categorie Z of E.',
      'Indiquez le taux dans {path}, par exemple 21, ou choisissez la catégorie Z ou E.',
      'Geben Sie in {path} den Satz an, zum Beispiel 21, oder wählen Sie Kategorie Z oder E.',
      'Put the rate into {path}, 21 for example, or choose category Z or E.',
    ],
  ],
  notNegative: [
    [
      '{Name} ({term}) moet 0 of meer zijn bij categorie {code} ({category}), maar is {actual:number}.',
      '{Name} ({term}) : doit être 0 ou plus pour la catégorie {code} ({category}), et non {actual:number}.',
      '{Name} ({term}) muss in Kategorie {code} ({category}) 0 oder mehr sein, nicht {actual:number}.',
      '{Name} ({term}) must be 0 or more in category {code} ({category}), not {actual:number}.',
    ],
    [
      'Vul in {path} het tarief in dat voor deze belasting geldt.',
      'Indiquez dans {path} le taux applicable à cette taxe.',
      'Geben Sie in {path} den Satz dieser Steuer an.',
      'Put the rate of this tax into {path}.',
    ],
  ],
  absent: [
    [
      '{Name} ({term}) mag er niet staan bij categorie {code} ({category}), maar is {actual:number}.',
      '{Name} ({term}) : ne peut figurer pour la catégorie {code} ({category}), mais vaut {actual:number}.',
      '{Name} ({term}) darf in Kategorie {code} ({category}) nicht angegeben sein, ist aber {actual:number}.',
      '{Name} ({term}) must not be given in category {code} ({category}), but is {actual:number}.',
    ],
    [
      'Laat {path} weg: wat niet aan btw onderworpen is, heeft geen tarief, ook niet 0.',
      'Supprimez {path} : ce qui est hors champ de la TVA n’a pas de taux, même pas 0.',
      'Lassen Sie {path} weg: Was nicht steuerbar ist, hat keinen Satz, auch nicht 0.',
      'Leave out {path}: what is not subject to VAT has no rate, not even 0.',
    ],
  ],
};

export function rateText(category: VatCategory, term: Term): FindingText {
  return about(category, term, ...rates[category.rate]);
}

export function taxableText(category: VatCategory): FindingText {
  return about(
    category,
    'BT-116',
    [
      '{Name} ({term}) van categorie {code} ({category}) is {actual:number}, maar lijnen, toeslagen en kortingen van die categorie geven {expected:number}.',
      '{Name} ({term}) de la catégorie {code} ({category}) : {actual:number}, alors que ses lignes, charges et remises donnent {expected:number}.',
      '{Name} ({term}) der Kategorie {code} ({category}): {actual:number}; Zeilen, Zuschläge und Nachlässe dieser Kategorie ergeben aber {expected:number}.',
      '{Name} ({term}) of category {code} ({category}) is {actual:number}, but its lines, charges and allowances add up to {expected:number}.',
    ],
    [
      'Zet {path} op {expected:number}, of geef de lijnen de categorie en het tarief die erbij horen.',
      'Mettez {path} à {expected:number}, ou donnez aux lignes la catégorie et le taux voulus.',
      'Setzen Sie {path} auf {expected:number} oder geben Sie den Zeilen die richtige Kategorie und den richtigen Satz.',
      'Set {path} to {expected:number}, or give the lines the category and rate that they should have.',
    ],
  );
}

export function taxText(category: VatCategory): FindingText {
  return about(
    category,
    'BT-117',
    [
      '{Name} ({term}) {code} ({category}) is {actual:number}, maar moet {expected:number} zijn.',
      '{Name} ({term}) {code} ({category}) : {actual:number} au lieu de {expected:number}.',
      '{Name} ({term}) {code} ({category}): {actual:number} statt {expected:number}.',
      '{Name} ({term}) {code} ({category}) is {actual:number}, but must be {expected:number}.',
    ],
    [
      'Zet {path} op {expected:number}: reken de btw één keer uit op de maatstaf van de categorie, niet per lijn.',
      'Mettez {path} à {expected:number} : calculez la TVA une fois sur la base de la catégorie, et non ligne par ligne.',
      'Setzen Sie {path} auf {expected:number}: Die Steuer wird einmal aus der Bemessungsgrundlage der Kategorie berechnet, nicht je Zeile.',
      'Set {path} to {expected:number}: the tax is computed once from the taxable amount of the category, not line by line.',
    ],
  );
}

export function exemptionText(category: VatCategory): FindingText {
  return category.exemption
    ? about(
        category,
        'BT-120',
        [
          'Bij categorie {code} ({category}) ontbreekt de reden waarom geen btw wordt aangerekend ({term} of BT-121).',
          'Pour la catégorie {code} ({category}), il manque le motif pour lequel la TVA n’est pas due ({term} ou BT-121).',
          'Bei Kategorie {code} ({category}) fehlt der Grund, warum keine Umsatzsteuer anfällt ({term} oder BT-121).',
          'Category {code} ({category}) lacks the reason why there is no VAT ({term} or BT-121).',
        ],
        [
          'Vul de reden in {path} in, of geef de VATEX-code op.',
          'Indiquez le motif dans {path}, ou le code VATEX.',
          'Geben Sie den Grund in {path} oder den VATEX-Code an.',
          'Give the reason in {path}, or the VATEX code.',
        ],
      )
    : about(
        category,
        'BT-120',
        [
          'Bij categorie {code} ({category}) hoort geen reden voor vrijstelling ({term} of BT-121).',
          'La catégorie {code} ({category}) n’admet pas de motif d’exonération ({term} ou BT-121).',
          'Bei Kategorie {code} ({category}) darf kein Befreiungsgrund stehen ({term} oder BT-121).',
          'Category {code} ({category}) must have no exemption reason ({term} or BT-121).',
        ],
        [
          'Laat {path} en de code weg, of kies de categorie van de vrijstelling.',
          'Supprimez {path} et le code, ou choisissez la catégorie de l’exonération.',
          'Lassen Sie {path} und den Code weg oder wählen Sie die Kategorie der Befreiung.',
          'Leave out {path} and the code, or choose the category of the exemption.',
        ],
      );
}
