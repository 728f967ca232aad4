import { documentRules, type Rule } from '../rule/rule.js';
import type { Taxed, View } from '../view/view.js';
import { missing } from '../words/templates.js';
import { type Term, termName } from '../words/terms.js';
import { type Four, words } from '../words/words.js';

const of = (category: string) => (part: Taxed) => part.category === category && part.isVat;
const notOf = (category: string) => (part: Taxed) => part.category !== category && part.isVat;

const intraCommunity: Four = [
  ': bij een intracommunautaire levering moet dat er staan',
  ' : une livraison intracommunautaire l’exige',
  ': Bei einer innergemeinschaftlichen Lieferung ist das anzugeben',
  ': an intra-community supply needs it',
];

/** Nothing else stands beside what is not subject to VAT. */
function onlyO(id: string, term: Term, at: string, parts: (view: View) => readonly Taxed[]): Rule {
  return {
    id,
    term,
    at,
    words: words(
      [
        'De factuur is niet aan btw onderworpen (categorie O), maar {name} ({term}) noemt ook een andere categorie.',
        'La facture est hors champ de la TVA (catégorie O), mais {name} ({term}) cite aussi une autre catégorie.',
        'Die Rechnung ist nicht steuerbar (Kategorie O), aber {name} ({term}) nennt auch eine andere Kategorie.',
        'The invoice is not subject to VAT (category O), but {name} ({term}) has another category, too.',
      ],
      [
        'Maak voor de rest een aparte factuur, of geef in {path} alles categorie O.',
        'Facturez le reste à part, ou donnez la catégorie O à tout dans {path}.',
        'Stellen Sie für den Rest eine eigene Rechnung aus oder geben Sie in {path} allem die Kategorie O.',
        'Write a separate invoice for the rest, or give everything in {path} category O.',
      ],
      { name: termName(term) },
    ),
    holds: (view) => !view.breakdown.some(of('O')) || !parts(view).some(notOf('O')),
  };
}

function countries({ model }: View): readonly (string | undefined)[] {
  return [
    model.seller?.postalAddress?.countryCode,
    model.buyer?.postalAddress?.countryCode,
    model.taxRepresentative?.postalAddress?.countryCode,
    model.delivery?.address?.countryCode,
    ...(model.lines ?? []).map(({ item }) => item?.countryOfOrigin),
  ];
}

const anyOf =
  (category: string) =>
  ({ lines, adjustments, breakdown }: View) =>
    [lines, adjustments, breakdown].some((parts) => parts.some((part: Taxed) => part.category === category));

const usesSplitPayment = anyOf('B');
const usesStandardRate = anyOf('S');

/** What single VAT categories ask for beyond what all of them do. */
export const particularVatRules = documentRules([
  {
    id: 'BR-IC-11',
    term: 'BT-72',
    at: '/delivery/actualDeliveryDate',
    words: missing('BT-72', [
      ', en de factuurperiode ook: bij een intracommunautaire levering moet een van beide er staan',
      ', la période de facturation aussi : une livraison intracommunautaire exige l’une des deux',
      ', der Abrechnungszeitraum auch: Bei einer innergemeinschaftlichen Lieferung ist eines von beiden anzugeben',
      ', and so is the invoicing period: an intra-community supply needs one of the two',
    ]),
    holds: ({ breakdown, model }) =>
      !breakdown.some(of('K')) ||
      (model.delivery?.actualDeliveryDate ?? '').length > 1 ||
      Object.keys(model.invoicingPeriod ?? {}).length > 0,
  },
  {
    id: 'BR-IC-12',
    term: 'BT-80',
    at: '/delivery/address/countryCode',
    words: missing('BT-80', intraCommunity),
    holds: ({ breakdown, model }) =>
      !breakdown.some(of('K')) || (model.delivery?.address?.countryCode ?? '').length > 1,
  },
  onlyO('BR-O-11', 'BG-23', '/vatBreakdown', ({ breakdown }) => breakdown),
  onlyO('BR-O-12', 'BT-151', '/lines', ({ lines }) => lines),
  onlyO('BR-O-13', 'BT-95', '/allowancesAndCharges', ({ adjustments }) =>
    adjustments.filter(({ isCharge }) => isCharge === false),
  ),
  onlyO('BR-O-14', 'BT-102', '/allowancesAndCharges', ({ adjustments }) =>
    adjustments.filter(({ isCharge }) => isCharge === true),
  ),
  {
    id: 'BR-B-01',
    term: 'BT-118',
    at: '/vatBreakdown',
    words: words(
      [
        'Btw-categorie B (gesplitste betaling, {term}) bestaat alleen tussen Italiaanse partijen.',
        'La catégorie de TVA B (paiement scindé, {term}) n’existe qu’entre parties italiennes.',
        'Die Umsatzsteuerkategorie B (geteilte Zahlung, {term}) gibt es nur zwischen italienischen Parteien.',
        'VAT category B (split payment, {term}) exists between Italian parties only.',
      ],
      [
        'Kies in {path} en in de lijnen een andere categorie.',
        'Choisissez une autre catégorie dans {path} et dans les lignes.',
        'Wählen Sie in {path} und in den Zeilen eine andere Kategorie.',
        'Choose another category in {path} and in the lines.',
      ],
    ),
    holds: (view) =>
      !usesSplitPayment(view) || countries(view).every((country) => country === undefined || country === 'IT'),
  },
  {
    id: 'BR-B-02',
    term: 'BT-118',
    at: '/vatBreakdown',
    words: words(
      [
        'Btw-categorie B (gesplitste betaling, {term}) en het normale tarief (S) staan op dezelfde factuur.',
        'La catégorie de TVA B (paiement scindé, {term}) et le taux normal (S) figurent sur la même facture.',
        'Die Umsatzsteuerkategorie B (geteilte Zahlung, {term}) und der Normalsatz (S) stehen auf derselben Rechnung.',
        'VAT category B (split payment, {term}) and the standard rate (S) are on the same invoice.',
      ],
      [
        'Maak er twee facturen van, of kies in {path} één van beide.',
        'Faites-en deux factures, ou choisissez l’une des deux dans {path}.',
        'Machen Sie zwei Rechnungen daraus oder wählen Sie in {path} eine von beiden.',
        'Make two invoices of it, or choose one of the two in {path}.',
      ],
    ),
    holds: (view) => !usesSplitPayment(view) || !usesStandardRate(view),
  },
]);
