import type { Block, PageContext, TableRow, TotalsBlock } from '#doctype';
import type { Order } from '#standards';
import { numberIn } from '../common/decimals.js';
import {
  addressCard,
  addressLines,
  commonLabels,
  factsBlock,
  noteBlock,
  rowNote,
  unitText,
} from '../common/page-parts.js';
import { say } from '../common/say.js';

export const orderTitle = say('Bestelling', 'Bon de commande', 'Bestellung', 'Purchase order');

const labels = {
  deliverBy: say('Te leveren tegen', 'À livrer pour le', 'Zu liefern bis', 'To be delivered by'),
  deliverFrom: say('Te leveren vanaf', 'À livrer à partir du', 'Zu liefern ab', 'To be delivered from'),
  deliverTo: say('Leveren aan', 'À livrer à', 'Lieferanschrift', 'Deliver to'),
  validUntil: say('Geldig tot', 'Valable jusqu’au', 'Gültig bis', 'Valid until'),
  quotation: say('Offerte', 'Offre', 'Angebot', 'Quotation'),
  contract: say('Contract', 'Contrat', 'Vertrag', 'Contract'),
  reference: say('Uw referentie', 'Référence de l’acheteur', 'Referenz des Käufers', 'Buyer’s reference'),
  paymentTerms: say('Betalingsvoorwaarden', 'Conditions de paiement', 'Zahlungsbedingungen', 'Payment terms'),
  price: say('Prijs', 'Prix', 'Preis', 'Price'),
  per: say('per', 'par', 'je', 'per'),
  vat: say('Btw', 'TVA', 'USt.', 'VAT'),
  amount: say('Bedrag', 'Montant', 'Betrag', 'Amount'),
  sum: say('Som van de lijnen', 'Total des lignes', 'Summe der Positionen', 'Sum of lines'),
  allowances: say('Kortingen', 'Remises', 'Nachlässe', 'Allowances'),
  charges: say('Toeslagen', 'Frais', 'Zuschläge', 'Charges'),
  withoutVat: say('Totaal zonder btw', 'Total hors TVA', 'Summe ohne USt.', 'Total without VAT'),
  withVat: say('Totaal met btw', 'Total TVA comprise', 'Summe mit USt.', 'Total with VAT'),
  due: say('Verwacht te betalen', 'Montant à payer attendu', 'Erwarteter Zahlbetrag', 'Expected amount due'),
};

/** The printed order. */
export function orderPage(order: Order, { format, sender, receiver }: PageContext): Block[] {
  const { language } = format;
  const day = (date: string | undefined) => (date === undefined ? undefined : format.day(date));
  const requested = order.delivery?.requestedPeriod;
  return [
    {
      kind: 'letterhead',
      title: orderTitle[language],
      number: order.number,
      date: format.day(order.issueDate),
      sender: addressCard(commonLabels.buyer, language, order.buyer, sender),
      receiver: addressCard(commonLabels.seller, language, order.seller, receiver),
    },
    ...factsBlock(language, [
      [labels.deliverFrom, day(requested?.startDate)],
      [labels.deliverBy, day(requested?.endDate)],
      [labels.deliverTo, addressLines(order.delivery?.address).join(', ')],
      [labels.validUntil, day(order.validityPeriod?.endDate)],
      [labels.quotation, order.quotationReference],
      [labels.contract, order.contractReference],
      [labels.reference, order.buyerReference],
      [labels.paymentTerms, order.paymentTerms],
    ]),
    {
      kind: 'table',
      columns: [
        { label: commonLabels.line[language], align: 'left', weight: 1 },
        { label: commonLabels.description[language], align: 'left', weight: 6 },
        { label: commonLabels.quantity[language], align: 'right', weight: 2 },
        { label: commonLabels.unit[language], align: 'left', weight: 1.5 },
        { label: labels.price[language], align: 'right', weight: 2 },
        { label: labels.vat[language], align: 'right', weight: 1.5 },
        { label: labels.amount[language], align: 'right', weight: 2.5 },
      ],
      rows: order.lines.map((line) => orderRow(line, order.documentCurrencyCode, format)),
      empty: commonLabels.noLines[language],
    },
    ...totalsBlock(order, format),
    ...noteBlock(language, order.note),
  ];
}

function orderRow(line: Order['lines'][number], currency: string, format: PageContext['format']): TableRow {
  const { language } = format;
  const { item, price } = line;
  const base = numberIn(price?.baseQuantity);
  const per =
    base && !base.eq(1)
      ? `${labels.price[language]} ${labels.per[language]} ${format.quantity(base.toFixed())}`
      : undefined;
  return {
    cells: [
      line.identifier,
      item.name,
      format.quantity(line.orderedQuantity),
      unitText(line.orderedQuantityUnitCode, language),
      price === undefined ? '' : format.price(price.netPrice, currency),
      item.vatRate === undefined ? (item.vatCategoryCode ?? '') : format.percent(item.vatRate),
      line.netAmount === undefined ? '' : format.plainAmount(line.netAmount, currency),
    ],
    ...rowNote(item.sellersIdentifier, item.standardIdentifier, per, line.note),
  };
}

function totalsBlock(order: Order, format: PageContext['format']): TotalsBlock[] {
  const totals = order.totals;
  if (!totals) return [];
  const rows = (
    [
      [labels.sum, totals.sumOfLineNetAmount],
      [labels.allowances, totals.sumOfAllowances],
      [labels.charges, totals.sumOfCharges],
      [labels.withoutVat, totals.totalAmountWithoutVat],
      [labels.vat, totals.totalVatAmount],
      [labels.withVat, totals.totalAmountWithVat],
      [labels.due, totals.amountDueForPayment],
    ] as const
  ).flatMap(([label, value]) =>
    value === undefined
      ? []
      : [
          {
            label: label[format.language],
            value: format.amount(value, order.documentCurrencyCode),
            ...(label === labels.due ? { strong: true } : {}),
          },
        ],
  );
  return [{ kind: 'totals', rows }];
}
