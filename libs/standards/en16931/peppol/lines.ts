import { asAmount, Exact } from '../decimal/exact.js';
import { total } from '../calculation/totals.js';
import { type Rule, rulesOver } from '../rule/rule.js';
import type { LineView } from '../view/view.js';
import { termName } from '../words/terms.js';
import { words } from '../words/words.js';

const slack = Exact.of('0.02') ?? Exact.zero;

interface Sum {
  /** Quantity times price, and allowances and charges, both times the base quantity: nothing need be divided. */
  readonly expected: Exact;
  readonly base: Exact;
}

function sumOf({ quantity, netPrice, baseQuantity, adjustments }: LineView): Sum {
  const of = (indicator: string) =>
    total(
      adjustments.flatMap(({ entry, amount }) => (entry.chargeIndicator?.trim() === indicator ? [amount] : [])),
    ).rounded(2);
  const base = baseQuantity && !baseQuantity.isZero() ? baseQuantity : Exact.one;
  const goods = (quantity ?? Exact.one).times(netPrice ?? Exact.zero);
  return { expected: goods.plus(of('true').minus(of('false')).times(base)), base };
}

function isSum(line: LineView): boolean {
  const { expected, base } = sumOf(line);
  const difference = (line.netAmount ?? Exact.zero).times(base).minus(expected);
  return difference.absolute().compare(slack.times(base.absolute())) <= 0;
}

const rules: readonly Rule<LineView>[] = [
  {
    id: 'PEPPOL-EN16931-R120',
    term: 'BT-131',
    at: '/netAmount',
    words: words(
      [
        '{Name} ({term}) is {actual:number}, maar hoeveelheid × prijs ÷ basishoeveelheid, plus toeslagen, min kortingen geeft {expected:number}.',
        '{Name} ({term}) : {actual:number}, alors que quantité × prix ÷ quantité de base, plus charges, moins remises donne {expected:number}.',
        '{Name} ({term}): {actual:number}; Menge × Preis ÷ Basismenge, plus Zuschläge, minus Nachlässe ergibt aber {expected:number}.',
        '{Name} ({term}) is {actual:number}, but quantity × price ÷ base quantity, plus charges, minus allowances is {expected:number}.',
      ],
      [
        'Zet {path} op {expected:number}, of verbeter hoeveelheid, prijs of kortingen.',
        'Mettez {path} à {expected:number}, ou corrigez la quantité, le prix ou les remises.',
        'Setzen Sie {path} auf {expected:number} oder berichtigen Sie Menge, Preis oder Nachlässe.',
        'Set {path} to {expected:number}, or correct quantity, price or allowances.',
      ],
      { name: termName('BT-131') },
    ),
    holds: isSum,
    params: (line) => {
      const { expected, base } = sumOf(line);
      return { actual: line.line.netAmount ?? '–', expected: asAmount(expected.over(base).rounded(2)) };
    },
  },
  {
    id: 'PEPPOL-EN16931-R121',
    term: 'BT-149',
    at: '/price/baseQuantity',
    words: words(
      [
        '{Name} ({term}) moet groter zijn dan 0: {actual:number}.',
        '{Name} ({term}) : la valeur doit dépasser 0 ({actual:number}).',
        '{Name} ({term}) muss größer als 0 sein: {actual:number}.',
        '{Name} ({term}) must be more than 0: {actual:number}.',
      ],
      [
        'Zet in {path} voor hoeveel stuks de prijs geldt, of laat het weg als dat 1 is.',
        'Indiquez dans {path} pour combien d’unités vaut le prix, ou supprimez-la si c’est 1.',
        'Geben Sie in {path} an, für wie viele Einheiten der Preis gilt, oder lassen Sie es bei 1 weg.',
        'Say in {path} for how many units the price is, or leave it out when that is 1.',
      ],
      { name: termName('BT-149') },
    ),
    holds: ({ baseQuantity }) => baseQuantity === undefined || baseQuantity.compare(Exact.zero) > 0,
    params: ({ line }) => ({ actual: line.price?.baseQuantity ?? '' }),
  },
  {
    id: 'PEPPOL-EN16931-R130',
    term: 'BT-150',
    at: '/price/baseQuantityUnitCode',
    words: words(
      [
        '{Name} ({term}) is {actual}, maar die van de hoeveelheid (BT-130) is {expected}.',
        '{Name} ({term}) : {actual}, alors que celle de la quantité (BT-130) est {expected}.',
        '{Name} ({term}): {actual}, die der Menge (BT-130) ist aber {expected}.',
        '{Name} ({term}) is {actual}, but that of the quantity (BT-130) is {expected}.',
      ],
      [
        'Gebruik in {path} dezelfde eenheid als voor de hoeveelheid, en reken de prijs om.',
        'Utilisez dans {path} l’unité de la quantité, et convertissez le prix.',
        'Verwenden Sie in {path} die Einheit der Menge und rechnen Sie den Preis um.',
        'Use the unit of the quantity in {path}, and convert the price.',
      ],
      { name: termName('BT-150') },
    ),
    holds: ({ line }) =>
      line.price?.baseQuantityUnitCode === undefined ||
      line.invoicedQuantity === undefined ||
      line.price.baseQuantityUnitCode === line.invoicedQuantityUnitCode,
    params: ({ line }) => ({
      actual: line.price?.baseQuantityUnitCode ?? '',
      expected: line.invoicedQuantityUnitCode ?? '–',
    }),
  },
  {
    id: 'PEPPOL-EN16931-R044',
    term: 'BT-147',
    at: '/price/priceChargeIndicator',
    words: words(
      [
        'Op een prijs staat alleen een korting ({term}), geen toeslag: de aanduiding is {value}.',
        'Un prix n’admet qu’un rabais ({term}), pas de charge : l’indicateur est {value}.',
        'Auf einen Preis gibt es nur einen Nachlass ({term}), keinen Zuschlag: Die Angabe ist {value}.',
        'A price has a discount only ({term}), no charge: the indicator is {value}.',
      ],
      [
        'Laat {path} weg en neem de toeslag op in de nettoprijs of als toeslag op de lijn.',
        'Supprimez {path} et comptez la charge dans le prix net ou comme charge sur la ligne.',
        'Lassen Sie {path} weg und nehmen Sie den Zuschlag in den Nettopreis oder als Zuschlag auf die Zeile.',
        'Leave out {path} and put the charge into the net price, or on the line.',
      ],
    ),
    // Where the indicator is missing the finding comes with the structure.
    holds: ({ line }) => ['', 'false'].includes(line.price?.priceChargeIndicator?.trim() ?? ''),
    params: ({ line }) => ({ value: line.price?.priceChargeIndicator ?? '' }),
  },
  {
    id: 'PEPPOL-EN16931-R046',
    term: 'BT-146',
    at: '/price/netPrice',
    words: words(
      [
        '{Name} ({term}) is {actual:number}, maar brutoprijs (BT-148) min korting (BT-147) is {expected:number}.',
        '{Name} ({term}) : {actual:number}, alors que le prix brut (BT-148) moins le rabais (BT-147) donne {expected:number}.',
        '{Name} ({term}): {actual:number}; Bruttopreis (BT-148) minus Nachlass (BT-147) ergibt aber {expected:number}.',
        '{Name} ({term}) is {actual:number}, but gross price (BT-148) minus discount (BT-147) is {expected:number}.',
      ],
      [
        'Zet {path} op {expected:number}, of verbeter de brutoprijs of de korting.',
        'Mettez {path} à {expected:number}, ou corrigez le prix brut ou le rabais.',
        'Setzen Sie {path} auf {expected:number} oder berichtigen Sie Bruttopreis oder Nachlass.',
        'Set {path} to {expected:number}, or correct the gross price or the discount.',
      ],
      { name: termName('BT-146') },
    ),
    holds: (line) => line.line.price?.grossPrice === undefined || isDiscounted(line),
    params: ({ line: { price } }) => ({
      actual: price?.netPrice ?? '–',
      expected: discounted(price?.grossPrice, price?.discount)?.toString() ?? '–',
    }),
  },
  {
    id: 'PEPPOL-EN16931-R101',
    term: 'BT-128',
    at: '/objectTypeCode',
    words: words(
      [
        '{Name} ({term}) heeft soort {value}, maar een lijn verwijst alleen naar haar object, soort 130.',
        '{Name} ({term}) est de type {value}, mais une ligne ne se réfère qu’à son objet, de type 130.',
        '{Name} ({term}) hat die Art {value}, eine Zeile verweist aber nur auf ihr Objekt, Art 130.',
        '{Name} ({term}) is of type {value}, but a line refers to its object only, type 130.',
      ],
      [
        'Laat {path} weg, dan is het 130; noem andere documenten bij de factuur zelf.',
        'Supprimez {path}, ce sera alors 130 ; citez les autres documents dans la facture même.',
        'Lassen Sie {path} weg, dann ist es 130; nennen Sie andere Unterlagen bei der Rechnung selbst.',
        'Leave out {path}, then it is 130; name other documents with the invoice itself.',
      ],
      { name: termName('BT-128') },
    ),
    holds: ({ line }) => line.objectTypeCode === undefined || line.objectTypeCode === '130',
    params: ({ line }) => ({ value: line.objectTypeCode || '–' }),
  },
];

function discounted(gross: string | undefined, discount: string | undefined): Exact | undefined {
  const [from, off] = [Exact.of(gross), Exact.of(discount)];
  return from && off && from.minus(off);
}

function isDiscounted({ netPrice, line: { price } }: LineView): boolean {
  const expected = discounted(price?.grossPrice, price?.discount);
  return netPrice !== undefined && expected !== undefined && netPrice.equals(expected);
}

export const peppolLineRules = rulesOver(({ lines }) => lines, rules);
