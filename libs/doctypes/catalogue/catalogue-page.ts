import type { Block, PageContext, TableRow } from '#doctype';
import type { Catalogue } from '#standards';
import { numberIn } from '../common/decimals.js';
import { addressCard, commonLabels, factsBlock, phrase, rowNote, unitText } from '../common/page-parts.js';
import { say } from '../common/say.js';

export const catalogueTitle = say('Catalogus', 'Catalogue', 'Katalog', 'Product catalogue');

const labels = {
  customer: say('Klant', 'Client', 'Kunde', 'Customer'),
  name: say('Naam', 'Nom', 'Name', 'Name'),
  validFrom: say('Geldig vanaf', 'Valable à partir du', 'Gültig ab', 'Valid from'),
  validUntil: say('Geldig tot', 'Valable jusqu’au', 'Gültig bis', 'Valid until'),
  contract: say('Contract', 'Contrat', 'Vertrag', 'Contract'),
  price: say('Prijs zonder btw', 'Prix hors TVA', 'Preis ohne USt.', 'Price without VAT'),
  per: say('prijs per {quantity}', 'prix par {quantity}', 'Preis je {quantity}', 'price per {quantity}'),
  vat: say('Btw', 'TVA', 'USt.', 'VAT'),
  minimum: say('minstens {quantity}', 'minimum {quantity}', 'mindestens {quantity}', 'at least {quantity}'),
  leadTime: say('levertijd {days} dagen', 'délai de {days} jours', 'Lieferzeit {days} Tage', 'lead time {days} days'),
};

const sentence = say(
  'Met genoegen bieden wij u de volgende artikelen aan.',
  'Nous avons le plaisir de vous offrir les articles suivants.',
  'Wir freuen uns, Ihnen die folgenden Artikel anzubieten.',
  'We are pleased to offer you the following items.',
);

/** The printed catalogue. */
export function cataloguePage(catalogue: Catalogue, { format, sender, receiver }: PageContext): Block[] {
  const { language } = format;
  const day = (date: string | undefined) => (date === undefined ? undefined : format.day(date));
  return [
    {
      kind: 'letterhead',
      title: catalogueTitle[language],
      number: catalogue.number,
      date: format.day(catalogue.issueDate),
      sender: addressCard(commonLabels.seller, language, catalogue.provider, sender),
      receiver: addressCard(labels.customer, language, catalogue.receiver, receiver),
    },
    ...factsBlock(language, [
      [labels.name, catalogue.name],
      [labels.validFrom, day(catalogue.validityPeriod.startDate)],
      [labels.validUntil, day(catalogue.validityPeriod.endDate)],
      [labels.contract, catalogue.contractReference],
    ]),
    { kind: 'paragraph', text: sentence[language] },
    {
      kind: 'table',
      columns: [
        { label: commonLabels.articleNumber[language], align: 'left', weight: 2.5 },
        { label: commonLabels.description[language], align: 'left', weight: 6 },
        { label: commonLabels.unit[language], align: 'left', weight: 1.5 },
        { label: labels.price[language], align: 'right', weight: 2.5 },
        { label: labels.vat[language], align: 'right', weight: 1.5 },
      ],
      rows: catalogue.lines.map((line) => lineRow(line, format)),
    },
    ...(catalogue.tradingTerms ?? []).flatMap(({ information = [] }): Block[] =>
      information.length > 0 ? [{ kind: 'paragraph', text: information.join(' ') }] : [],
    ),
  ];
}

function lineRow(line: Catalogue['lines'][number], format: PageContext['format']): TableRow {
  const { language } = format;
  const { item, minimumOrderQuantity: minimum } = line;
  const condition = line.priceConditions?.[0];
  const price = condition?.price;
  const base = numberIn(price?.baseQuantity);
  const days = condition?.leadTimeUnitCode === 'DAY' ? condition.leadTime : undefined;
  return {
    cells: [
      item.sellersIdentifier ?? item.standardIdentifier ?? line.identifier,
      item.name,
      unitText(line.orderableUnit ?? price?.baseQuantityUnitCode, language),
      price === undefined ? '' : format.amount(price.netPrice, price.netPriceCurrency ?? 'EUR'),
      item.vatRate === undefined ? (item.vatCategoryCode ?? '') : format.percent(item.vatRate),
    ],
    ...rowNote(
      ...(item.descriptions ?? []),
      base && !base.eq(1) ? phrase(labels.per, language, { quantity: format.quantity(base.toFixed()) }) : undefined,
      minimum === undefined ? undefined : phrase(labels.minimum, language, { quantity: format.quantity(minimum) }),
      days === undefined ? undefined : phrase(labels.leadTime, language, { days: format.quantity(days) }),
      item.standardIdentifier,
    ),
  };
}
