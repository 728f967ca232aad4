import { Exact } from '../decimal/exact.js';
import { documentRules, type Rule } from '../rule/rule.js';
import type { View } from '../view/view.js';
import { missing } from '../words/templates.js';
import { termName } from '../words/terms.js';
import { words } from '../words/words.js';

const at = '/totals/totalVatAmountInAccountingCurrency';

function amountsIn({ vatTotals }: View, currency: string | undefined): Exact[] {
  const wanted = currency?.trim();
  return vatTotals.all.flatMap((total) => (total.currency === wanted && total.amount ? [total.amount] : []));
}

/** Some total of each currency is on the same side of zero; zero is on both. */
function haveSameSign(view: View): boolean {
  const own = amountsIn(view, view.model.documentCurrencyCode);
  const accounting = amountsIn(view, view.model.vatAccountingCurrencyCode);
  const both = (isOn: (amount: Exact) => boolean) => own.some(isOn) && accounting.some(isOn);
  return both((amount) => amount.compare(Exact.zero) <= 0) || both((amount) => !amount.isNegative());
}

const rules: readonly Rule[] = [
  {
    id: 'BR-53',
    term: 'BT-111',
    at,
    words: missing('BT-111', [
      ': wie de btw in een andere munt boekt, noemt haar ook in die munt',
      ' : qui comptabilise la TVA dans une autre monnaie l’indique aussi dans celle-ci',
      ': Wer die Steuer in einer anderen Währung abrechnet, nennt sie auch darin',
      ': VAT that is accounted for in another currency is given in it, too',
    ]),
    holds: ({ model: { vatAccountingCurrencyCode: currency }, vatTotals }) =>
      currency === undefined || vatTotals.all.some((total) => total.currency === currency),
  },
  {
    id: 'PEPPOL-EN16931-R053',
    term: 'BG-23',
    at: '/vatBreakdown',
    words: words(
      [
        'Er is niet precies één btw-totaal met een uitsplitsing ({term}), maar {count}.',
        'Il n’y a pas exactement un total de TVA avec ventilation ({term}), mais {count}.',
        'Es gibt nicht genau eine Umsatzsteuersumme mit Aufschlüsselung ({term}), sondern {count}.',
        'There is not exactly one VAT total with a breakdown ({term}), but {count}.',
      ],
      [
        'Geef de btw in {path} één keer uitgesplitst, in de munt van de factuur.',
        'Ventilez la TVA une seule fois dans {path}, dans la monnaie de la facture.',
        'Schlüsseln Sie die Steuer in {path} einmal auf, in der Währung der Rechnung.',
        'Break the VAT down once in {path}, in the currency of the invoice.',
      ],
    ),
    // Without any total the finding comes with the structure.
    holds: ({ vatTotals, model }) =>
      withBreakdown(vatTotals.all) === 1 ||
      (model.totals?.totalVatAmount === undefined && model.vatBreakdown === undefined),
    params: ({ vatTotals }) => ({ count: String(withBreakdown(vatTotals.all)) }),
  },
  {
    id: 'PEPPOL-EN16931-R054',
    term: 'BT-111',
    at,
    words: words(
      [
        'Btw-totalen zonder uitsplitsing ({term}): {count}; met een boekhoudmunt (BT-6) is er precies één, anders geen.',
        'Totaux de TVA sans ventilation ({term}) : {count} ; il en faut un avec une monnaie de comptabilisation (BT-6), sinon aucun.',
        'Umsatzsteuersummen ohne Aufschlüsselung ({term}): {count}; mit Abrechnungswährung (BT-6) gibt es genau eine, sonst keine.',
        'VAT totals without a breakdown ({term}): {count}; with an accounting currency (BT-6) there is exactly one, otherwise none.',
      ],
      [
        'Vul {path} in samen met de boekhoudmunt, of laat beide weg.',
        'Complétez {path} avec la monnaie de comptabilisation, ou supprimez les deux.',
        'Füllen Sie {path} zusammen mit der Abrechnungswährung aus oder lassen Sie beides weg.',
        'Fill in {path} together with the accounting currency, or leave out both.',
      ],
    ),
    holds: ({ vatTotals, model }) =>
      vatTotals.all.length - withBreakdown(vatTotals.all) === (model.vatAccountingCurrencyCode === undefined ? 0 : 1),
    params: ({ vatTotals }) => ({ count: String(vatTotals.all.length - withBreakdown(vatTotals.all)) }),
  },
  {
    id: 'PEPPOL-EN16931-R055',
    term: 'BT-111',
    at,
    words: words(
      [
        '{Name} ({term}) heeft een ander teken dan het totale btw-bedrag (BT-110), of een van beide ontbreekt.',
        '{Name} ({term}) n’a pas le même signe que le montant total de la TVA (BT-110), ou l’un des deux manque.',
        '{Name} ({term}) hat ein anderes Vorzeichen als der Gesamtbetrag der Steuer (BT-110), oder einer von beiden fehlt.',
        '{Name} ({term}) has another sign than the total VAT amount (BT-110), or one of the two is missing.',
      ],
      [
        'Geef {path} hetzelfde teken als het btw-bedrag van de factuur.',
        'Donnez à {path} le signe du montant de TVA de la facture.',
        'Geben Sie {path} das Vorzeichen des Steuerbetrags der Rechnung.',
        'Give {path} the sign of the VAT amount of the invoice.',
      ],
      { name: termName('BT-111') },
    ),
    holds: (view) => view.model.vatAccountingCurrencyCode === undefined || haveSameSign(view),
  },
];

function withBreakdown(all: View['vatTotals']['all']): number {
  return all.filter(({ hasBreakdown }) => hasBreakdown).length;
}

export const vatTotalRules = documentRules(rules);
