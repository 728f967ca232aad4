import { textAt, type XmlElement } from '../../xml/index.js';
import { isWithinGermany } from '../peppol/head.js';
import { documentRules, type Rule, rulesOver } from '../rule/rule.js';
import type { LineView, View } from '../view/view.js';
import { atMostOnce, missing } from '../words/templates.js';
import { words } from '../words/words.js';

/** Elements of the document, or of its payee, that the model has no place for. */
function surplus({ model }: View, parent: string, name: string): XmlElement[] {
  return (model.unmapped ?? []).flatMap((entry) =>
    'element' in entry && entry.parent.startsWith(parent) && entry.element.name === name ? [entry.element] : [],
  );
}

const payeeElement = '/cac:PayeeParty[1]';

/** The seller under another name is no payee; the official rules say so three times. */
function payeeRule(id: string, term: 'BT-59' | 'BT-60' | 'BT-61', at: string, extra: (view: View) => number): Rule {
  return {
    id,
    term,
    at,
    words: words(
      [
        'De begunstigde heet zoals de verkoper, of dit staat er meer dan één keer ({term}).',
        'Le bénéficiaire porte le nom du vendeur, ou ceci figure plus d’une fois ({term}).',
        'Der Zahlungsempfänger heißt wie der Verkäufer, oder dies steht mehr als einmal da ({term}).',
        'The payee has the name of the seller, or this is there more than once ({term}).',
      ],
      [
        'Laat de begunstigde weg als hij de verkoper is, of houd in {path} één vermelding over.',
        'Supprimez le bénéficiaire s’il est le vendeur, ou ne gardez qu’une mention dans {path}.',
        'Lassen Sie den Zahlungsempfänger weg, wenn er der Verkäufer ist, oder behalten Sie in {path} eine Angabe.',
        'Leave out the payee when it is the seller, or keep one entry in {path}.',
      ],
    ),
    holds: (view) => view.model.payee === undefined || (differs(view) && extra(view) === 0),
  };
}

/** One of the names of the payee, which should be one, is not that of the seller. */
function differs(view: View): boolean {
  const { payee, seller } = view.model;
  const names = [payee?.name, ...payeeNames(view)].filter((name) => name !== undefined);
  return seller?.name !== undefined && names.some((name) => name !== seller.name);
}

function payeeNames(view: View): (string | undefined)[] {
  return [
    ...surplus(view, payeeElement, 'PartyName').map((element) => textAt(element, 'Name')),
    ...surplus(view, payeeElement, 'Name').map(({ text }) => text),
  ];
}

function payeeIdentifiers(view: View): number {
  const { payee } = view.model;
  const extra = [
    ...surplus(view, payeeElement, 'PartyIdentification').flatMap(({ children }) => children),
    ...surplus(view, `${payeeElement}/cac:PartyIdentification`, 'ID'),
  ].map(({ attributes }) => attributes['schemeID']);
  const schemes = payee?.identifier === undefined ? extra : [...extra, payee.identifierScheme];
  return Math.max(0, schemes.filter((scheme) => scheme?.toUpperCase() !== 'SEPA').length - 1);
}

function payeeRegistrations(view: View): number {
  return [
    ...surplus(view, payeeElement, 'PartyLegalEntity').filter((element) => textAt(element, 'CompanyID') !== undefined),
    ...surplus(view, `${payeeElement}/cac:PartyLegalEntity`, 'CompanyID'),
  ].length;
}

const oneCategory: Rule<LineView> = {
  id: 'UBL-SR-48',
  term: 'BT-151',
  at: '/item/vatCategoryCode',
  words: missing('BT-151'),
  text: 'UBL-SR-48 missing',
  holds: ({ line: { item } }) =>
    item?.vatCategoryCode !== undefined || item?.vatRate !== undefined || item?.taxScheme !== undefined,
};

const oneNote: Rule = {
  id: 'PEPPOL-EN16931-R002',
  term: 'BT-22',
  at: '/note',
  words: atMostOnce('BT-22'),
  holds: (view) => surplus(view, '', 'Note').length === 0 || isWithinGermany(view) || notes(view) <= 1,
  params: (view) => ({ count: String(notes(view)) }),
};

function notes({ model }: View): number {
  const extra = (model.unmapped ?? []).filter(
    (entry) => 'element' in entry && entry.parent === '' && entry.element.name === 'Note',
  );
  return extra.length + (model.note === undefined ? 0 : 1);
}

export const otherSurplusRules = [
  documentRules([
    oneNote,
    payeeRule('UBL-SR-19', 'BT-59', '/payee/name', (view) => payeeNames(view).length),
    payeeRule('UBL-SR-20', 'BT-60', '/payee/identifier', payeeIdentifiers),
    payeeRule('UBL-SR-21', 'BT-61', '/payee/legalRegistrationIdentifier', payeeRegistrations),
  ]),
  rulesOver(({ lines }) => lines, [oneCategory]),
];
