import { isCode } from '../../codelists/index.js';
import { shortened } from '../codes/code-rule.js';
import { hasTwoDecimals } from '../calculation/decimals.js';
import { type Rule, rulesOver } from '../rule/rule.js';
import { words } from '../words/words.js';
import { type AmountView, amountsOf } from './amounts.js';
import type { View } from '../view/view.js';

/** Amounts that name another currency than the one that goes without saying. */
const inOtherCurrency = (view: View) => amountsOf(view, (_, currency) => currency !== undefined);

/**
 * Amounts in what may be no currency: those that name their own, and one for each currency of the document that goes
 * without saying and is none, since all amounts in it would say the same.
 */
function withUnknownCurrency(view: View): readonly AmountView[] {
  const { documentCurrencyCode = '', vatAccountingCurrencyCode = '' } = view.model;
  const stated = inOtherCurrency(view);
  return isCurrency(documentCurrencyCode) && (vatAccountingCurrencyCode === '' || isCurrency(vatAccountingCurrencyCode))
    ? stated
    : [...stated, ...firstOf(view, documentCurrencyCode, false), ...firstOf(view, vatAccountingCurrencyCode, true)];
}

function isCurrency(code: string): boolean {
  return isCode('EN-ISO4217', code.trim()) && isCode('ISO4217', code);
}

function firstOf(view: View, currency: string, inAccountingCurrency: boolean): AmountView[] {
  const [first] = amountsOf(view, (_, stated) => stated === undefined).filter(
    (amount) => amount.inAccountingCurrency === inAccountingCurrency,
  );
  return first ? [{ ...first, currency }] : [];
}

function currencyList(id: string, isListed: (code: string) => boolean): Rule<AmountView> {
  return {
    id,
    term: ({ term }) => term,
    at: '',
    words: words(
      [
        'Het bedrag ({term}) is in een onbekende munt: {value} staat niet in ISO 4217.',
        'Le montant ({term}) est dans une monnaie inconnue : {value} ne figure pas dans ISO 4217.',
        'Der Betrag ({term}) hat eine unbekannte Währung: {value} steht nicht in ISO 4217.',
        'The amount ({term}) is in an unknown currency: {value} is not in ISO 4217.',
      ],
      [
        'Geef {path} een munt uit ISO 4217, zoals EUR.',
        'Donnez à {path} une monnaie d’ISO 4217, comme EUR.',
        'Geben Sie {path} eine Währung aus ISO 4217, etwa EUR.',
        'Give {path} a currency of ISO 4217, such as EUR.',
      ],
    ),
    holds: ({ currency }) => currency === undefined || isListed(currency),
    params: ({ currency }) => ({ value: shortened(currency ?? '') }),
  };
}

const ofDocument: Rule<AmountView> = {
  id: 'PEPPOL-EN16931-R051',
  term: ({ term }) => term,
  at: '',
  words: words(
    [
      'Het bedrag ({term}) is in {value}, maar de factuur is in {expected} (BT-5).',
      'Le montant ({term}) est en {value}, alors que la facture est en {expected} (BT-5).',
      'Der Betrag ({term}) ist in {value}, die Rechnung aber in {expected} (BT-5).',
      'The amount ({term}) is in {value}, but the invoice is in {expected} (BT-5).',
    ],
    [
      'Zet {path} in de munt van de factuur; alleen het btw-totaal in de boekhoudmunt (BT-111) heeft een andere.',
      'Exprimez {path} dans la monnaie de la facture ; seul le total de TVA en monnaie de comptabilisation (BT-111) en a une autre.',
      'Geben Sie {path} in der Rechnungswährung an; nur die Steuersumme in der Abrechnungswährung (BT-111) hat eine andere.',
      'Give {path} in the currency of the invoice; only the VAT total in the accounting currency (BT-111) has another.',
    ],
  ),
  holds: ({ currency, inAccountingCurrency }, { model }) =>
    inAccountingCurrency || currency === undefined || currency === model.documentCurrencyCode,
  params: ({ currency }, { model }) => ({
    value: shortened(currency ?? ''),
    expected: model.documentCurrencyCode ?? '–',
  }),
};

const atMostTwo: Rule<AmountView> = {
  id: 'UBL-DT-01',
  term: ({ term }) => term,
  at: '',
  words: words(
    [
      'Het bedrag ({term}) heeft meer dan twee decimalen: {actual:number}.',
      'Le montant ({term}) a plus de deux décimales : {actual:number}.',
      'Der Betrag ({term}) hat mehr als zwei Nachkommastellen: {actual:number}.',
      'The amount ({term}) has more than two decimals: {actual:number}.',
    ],
    [
      'Rond {path} af op twee decimalen; alleen prijzen per eenheid mogen er meer hebben.',
      'Arrondissez {path} à deux décimales ; seuls les prix unitaires peuvent en avoir plus.',
      'Runden Sie {path} auf zwei Nachkommastellen; nur Einzelpreise dürfen mehr haben.',
      'Round {path} to two decimals; only unit prices may have more.',
    ],
  ),
  holds: ({ isPrice }) => isPrice,
  params: ({ text }) => ({ actual: text }),
};

export const amountRules = [
  rulesOver((view) => amountsOf(view, (text) => !hasTwoDecimals(text)), [atMostTwo]),
  rulesOver(withUnknownCurrency, [
    currencyList('BR-CL-03', (code) => isCode('EN-ISO4217', code.trim())),
    currencyList('PEPPOL-EN16931-CL007', (code) => isCode('ISO4217', code)),
    ofDocument,
  ]),
];
