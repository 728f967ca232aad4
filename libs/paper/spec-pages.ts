import type { Block, Fact, LetterheadBlock, TableBlock, TableRow } from '#doctype';
import { formatterOf } from '#doctype';
import { formatMinor, type Language, type LocalizedText } from '#kernel';
import type { PaperOptions } from './render/render-page.js';

const text = {
  invoice: { nl: 'Factuur', fr: 'Facture', de: 'Rechnung', en: 'Invoice' },
  seller: { nl: 'Verkoper', fr: 'Vendeur', de: 'Verkäufer', en: 'Seller' },
  buyer: { nl: 'Koper', fr: 'Acheteur', de: 'Käufer', en: 'Buyer' },
  vat: { nl: 'Btw-nummer', fr: 'N° de TVA', de: 'USt-IdNr.', en: 'VAT number' },
  due: { nl: 'Vervaldatum', fr: 'Échéance', de: 'Fällig am', en: 'Due date' },
  order: { nl: 'Uw bestelling', fr: 'Votre commande', de: 'Ihre Bestellung', en: 'Your order' },
  delivered: { nl: 'Leveringsdatum', fr: 'Date de livraison', de: 'Lieferdatum', en: 'Delivery date' },
  terms: { nl: 'Betaaltermijn', fr: 'Délai de paiement', de: 'Zahlungsziel', en: 'Payment terms' },
  days: { nl: '30 dagen', fr: '30 jours', de: '30 Tage', en: '30 days' },
  description: { nl: 'Omschrijving', fr: 'Description', de: 'Bezeichnung', en: 'Description' },
  quantity: { nl: 'Aantal', fr: 'Quantité', de: 'Menge', en: 'Quantity' },
  price: { nl: 'Prijs', fr: 'Prix', de: 'Preis', en: 'Price' },
  rate: { nl: 'Btw', fr: 'TVA', de: 'MwSt.', en: 'VAT' },
  amount: { nl: 'Bedrag', fr: 'Montant', de: 'Betrag', en: 'Amount' },
  basis: { nl: 'Maatstaf', fr: 'Base', de: 'Bemessungsgrundlage', en: 'Taxable amount' },
  recapitulation: { nl: 'Btw per tarief', fr: 'TVA par taux', de: 'MwSt. je Satz', en: 'VAT per rate' },
  total: { nl: 'Te betalen', fr: 'À payer', de: 'Zu zahlen', en: 'Amount due' },
  net: { nl: 'Totaal exclusief btw', fr: 'Total hors TVA', de: 'Summe netto', en: 'Total without VAT' },
  payment: { nl: 'Betaling', fr: 'Paiement', de: 'Zahlung', en: 'Payment' },
  beneficiary: { nl: 'Begunstigde', fr: 'Bénéficiaire', de: 'Empfänger', en: 'Beneficiary' },
  communication: { nl: 'Mededeling', fr: 'Communication', de: 'Verwendungszweck', en: 'Communication' },
  none: {
    nl: 'Deze factuur heeft geen regels.',
    fr: 'Cette facture n’a pas de lignes.',
    de: 'Diese Rechnung hat keine Zeilen.',
    en: 'This invoice has no lines.',
  },
  product: {
    nl: 'Bureaustoel Leuven, verstelbaar, zwart',
    fr: 'Chaise de bureau Louvain, réglable, noire',
    de: 'Bürostuhl Löwen, verstellbar, schwarz',
    en: 'Office chair Leuven, adjustable, black',
  },
  article: { nl: 'Artikel', fr: 'Article', de: 'Artikel', en: 'Article' },
  legal: {
    nl: 'Bij laattijdige betaling is van rechtswege en zonder ingebrekestelling de wettelijke rente verschuldigd (wet van 2 augustus 2002).',
    fr: 'En cas de retard de paiement, l’intérêt légal est dû de plein droit et sans mise en demeure (loi du 2 août 2002).',
    de: 'Bei Zahlungsverzug sind von Rechts wegen und ohne Mahnung die gesetzlichen Zinsen fällig (Gesetz vom 2. August 2002).',
    en: 'Late payment bears statutory interest by law and without notice of default (act of 2 August 2002).',
  },
} as const satisfies Record<string, LocalizedText>;

export interface SampleWishes {
  readonly language: Language;
  readonly lines: number;
  readonly name?: string;
  readonly product?: string;
}

/** An invoice's page as a document type would give it. */
export function sampleInvoice({ language, lines, name = 'Kantoor & Co', product }: SampleWishes): Block[] {
  const say = (key: keyof typeof text) => text[key][language];
  const format = formatterOf(language);
  const net = `${lines * 249}.90`;
  return [
    letterhead(language, name),
    {
      kind: 'facts',
      items: [
        { label: say('due'), value: format.day('2026-10-01') },
        { label: say('order'), value: 'PO-2026-0117' },
        { label: say('delivered'), value: format.day('2026-08-31') },
        { label: say('terms'), value: say('days') },
      ],
    },
    lineTable(language, lines, product),
    {
      kind: 'table',
      title: say('recapitulation'),
      columns: [
        { label: say('rate'), align: 'left', weight: 2 },
        { label: say('basis'), align: 'right', weight: 2 },
        { label: say('rate'), align: 'right', weight: 2 },
      ],
      rows: [{ cells: [format.percent('21'), format.plainAmount(net, 'EUR'), format.plainAmount('52.48', 'EUR')] }],
    },
    {
      kind: 'totals',
      rows: [
        { label: say('net'), value: format.amount(net, 'EUR') },
        { label: `${say('rate')} ${format.percent('21')}`, value: format.amount('52.48', 'EUR') },
        { label: say('total'), value: format.amount('12345.67', 'EUR'), strong: true },
      ],
    },
    {
      kind: 'payment',
      title: say('payment'),
      facts: [
        { label: say('beneficiary'), value: name },
        { label: say('total'), value: format.amount('12345.67', 'EUR') },
        { label: 'IBAN', value: 'BE71 0961 2345 6769' },
        { label: say('communication'), value: '+++010/8068/17183+++' },
      ],
      qr: 'BCD\n002\n1\nSCT\nGKCCBEBB\nKantoor & Co\nBE71096123456769\nEUR12345.67\n\n\n+++010/8068/17183+++',
    },
    { kind: 'legal', lines: [say('legal')] },
  ];
}

export function letterhead(language: Language, name: string): LetterheadBlock {
  const vat = (value: string): Fact => ({ label: text.vat[language], value });
  return {
    kind: 'letterhead',
    title: text.invoice[language],
    number: 'F2026-00042',
    date: formatterOf(language).day('2026-09-01'),
    sender: {
      label: text.seller[language],
      name,
      lines: ['Naamsestraat 69', '3000 Leuven', 'België'],
      facts: [vat('BE 0123.456.749'), { label: 'IBAN', value: 'BE71 0961 2345 6769' }],
    },
    receiver: {
      label: text.buyer[language],
      name: 'Żółta Łódź Sp. z o.o.',
      lines: ['Rue de l’Église 12, boîte 3', '5000 Namur', 'Belgique'],
      facts: [vat('BE 0987.654.394')],
    },
  };
}

function lineTable(language: Language, lines: number, product?: string): TableBlock {
  const say = (key: keyof typeof text) => text[key][language];
  const format = formatterOf(language);
  return {
    kind: 'table',
    columns: [
      { label: say('description'), align: 'left', weight: 6 },
      { label: say('quantity'), align: 'right', weight: 1 },
      { label: say('price'), align: 'right', weight: 1.5 },
      { label: say('rate'), align: 'right', weight: 1 },
      { label: say('amount'), align: 'right', weight: 1.5 },
    ],
    rows: Array.from({ length: lines }, (_, index): TableRow => {
      const amount = format.plainAmount(formatMinor(24_990n * BigInt(index + 1), 'EUR'), 'EUR');
      return {
        cells: [
          product ?? `${index + 1}. ${say('product')}`,
          String(index + 1),
          '249,90',
          format.percent('21'),
          amount,
        ],
        ...(index % 3 === 0 ? { note: `${say('article')} BS-${1000 + index}` } : {}),
      };
    }),
    empty: say('none'),
  };
}

export function sampleOptions(language: Language, changes: Partial<PaperOptions> = {}): PaperOptions {
  return {
    language,
    title: `${text.invoice[language]} F2026-00042`,
    createdAt: new Date('2026-09-01T00:00:00Z'),
    footer: [
      'Kantoor & Co bv',
      'IBAN BE71 0961 2345 6769  ·  BIC GKCCBEBB',
      'Tel. +32 16 32 10 10  ·  www.kantoor.example',
    ],
    ...changes,
  };
}
