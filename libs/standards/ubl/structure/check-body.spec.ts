import type { Finding } from '../../finding/finding.js';
import type { Binding } from '../binding/document.js';
import { isObject } from '../codec/json.js';
import { smallInvoice, smallOrder } from '../codec/small-documents.js';
import { invoice, order } from '../types/index.js';
import { checkStructure } from './check-body.js';

const fatal = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'fatal').map(({ rule, path }) => `${rule} ${path}`);

/** A copy of a sound body with one change; the path is a JSON pointer, undefined takes the term away. */
function changed(body: object, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(body);
  const keys = path.split('/').slice(1);
  const last = keys.pop() ?? '';
  const holder = keys.reduce<unknown>(
    (at, key) => (isObject(at) || Array.isArray(at) ? Reflect.get(at, key) : at),
    copy,
  );
  Object.defineProperty(holder, last, { value, enumerable: value !== undefined, configurable: true, writable: true });
  return copy;
}

describe('a JSON body', () => {
  it('is sound', () => {
    expect(checkStructure(invoice, smallInvoice)).toEqual([]);
    expect(checkStructure(order, smallOrder)).toEqual([]);
  });

  const bodies: [string, Binding, unknown, string[]][] = [
    ['nothing', invoice, undefined, ['STRUCTURE-TYPE ']],
    ['null', invoice, null, ['STRUCTURE-TYPE ']],
    ['a list', invoice, [], ['STRUCTURE-TYPE ']],
    ['an unknown field', invoice, changed(smallInvoice, '/colour', 'red'), ['STRUCTURE-FIELD /colour']],
    [
      'an unknown field of a line',
      order,
      changed(smallOrder, '/lines/0/price', { nett: '1' }),
      [
        'STRUCTURE-FIELD /lines/0/price/nett',
        'PEPPOL-COMMON-R001 /lines/0/price',
        'PEPPOL-T01-B28201 /lines/0/price/netPrice',
      ],
    ],
    [
      'a prototype',
      invoice,
      JSON.parse(JSON.stringify(smallInvoice).replace('{', '{"__proto__":{"a":"b"},')),
      ['STRUCTURE-FIELD /__proto__'],
    ],
    [
      'a number for an amount',
      invoice,
      changed(smallInvoice, '/lines/0/netAmount', 100),
      ['STRUCTURE-TYPE /lines/0/netAmount'],
    ],
    ['a text for a list', invoice, changed(smallInvoice, '/lines', 'x'), ['STRUCTURE-TYPE /lines']],
    ['a text for a line', invoice, changed(smallInvoice, '/lines/0', 'x'), ['STRUCTURE-TYPE /lines/0', 'BR-16 /lines']],
    [
      'a list for a group',
      invoice,
      changed(smallInvoice, '/seller', []),
      ['STRUCTURE-TYPE /seller', 'BR-08 /seller/postalAddress', 'BR-06 /seller/name'],
    ],
    ['no number', invoice, changed(smallInvoice, '/number', undefined), ['BR-02 /number']],
    ['no seller name', invoice, changed(smallInvoice, '/seller/name', undefined), ['BR-06 /seller/name']],
    [
      'no totals',
      invoice,
      changed(smallInvoice, '/totals', undefined),
      [
        'PEPPOL-EN16931-R053 /totals/totalVatAmount',
        'BR-12 /totals/sumOfLineNetAmount',
        'BR-13 /totals/totalAmountWithoutVat',
        'BR-14 /totals/totalAmountWithVat',
        'BR-15 /totals/amountDueForPayment',
      ],
    ],
    ['no lines', invoice, changed(smallInvoice, '/lines', []), ['BR-16 /lines']],
    [
      'no unit',
      invoice,
      changed(smallInvoice, '/lines/0/invoicedQuantityUnitCode', undefined),
      ['BR-23 /lines/0/invoicedQuantityUnitCode'],
    ],
    [
      'no scheme',
      order,
      changed(smallOrder, '/buyer/electronicAddressScheme', undefined),
      ['PEPPOL-T01-B03801 /buyer/electronicAddressScheme'],
    ],
    ['no party', order, changed(smallOrder, '/seller', undefined), ['PEPPOL-T01-B00107 /seller']],
    [
      'an empty party',
      order,
      changed(smallOrder, '/seller', {}),
      ['PEPPOL-COMMON-R001 /seller', 'PEPPOL-T01-B07101 /seller/electronicAddress'],
    ],
    ['an empty text', order, changed(smallOrder, '/lines/0/item/name', ''), ['PEPPOL-COMMON-R001 /lines/0/item/name']],
    ['an empty text in an invoice', invoice, changed(smallInvoice, '/note', ' '), ['PEPPOL-EN16931-R008 /note']],
    [
      'an exponent',
      invoice,
      changed(smallInvoice, '/lines/0/netAmount', '1e5'),
      ['STRUCTURE-DECIMAL /lines/0/netAmount'],
    ],
    [
      'not a number',
      invoice,
      changed(smallInvoice, '/lines/0/netAmount', 'NaN'),
      ['STRUCTURE-DECIMAL /lines/0/netAmount'],
    ],
    [
      'a decimal comma',
      invoice,
      changed(smallInvoice, '/lines/0/netAmount', '1,50'),
      ['STRUCTURE-DECIMAL /lines/0/netAmount'],
    ],
    [
      'a thousands separator',
      invoice,
      changed(smallInvoice, '/lines/0/netAmount', '1 000.50'),
      ['STRUCTURE-DECIMAL /lines/0/netAmount'],
    ],
    [
      'an amount of 50 digits',
      invoice,
      changed(smallInvoice, '/lines/0/netAmount', '9'.repeat(50)),
      ['STRUCTURE-LONG /lines/0/netAmount'],
    ],
    [
      'a name of a million letters',
      invoice,
      changed(smallInvoice, '/seller/name', 'x'.repeat(1_000_000)),
      ['STRUCTURE-LONG /seller/name'],
    ],
    [
      'a date with a time zone',
      invoice,
      changed(smallInvoice, '/issueDate', '2026-11-21+01:00'),
      ['PEPPOL-EN16931-F001 /issueDate'],
    ],
    [
      'a date that does not exist',
      order,
      changed(smallOrder, '/issueDate', '2026-02-29'),
      ['PEPPOL-COMMON-R030 /issueDate'],
    ],
    ['a Belgian date', order, changed(smallOrder, '/issueDate', '21/11/2026'), ['PEPPOL-COMMON-R030 /issueDate']],
    ['a time without seconds', order, changed(smallOrder, '/issueTime', '12:30'), ['STRUCTURE-TIME /issueTime']],
    [
      'an unknown currency',
      order,
      changed(smallOrder, '/documentCurrencyCode', 'BEF'),
      ['PEPPOL-T01-B01001 /documentCurrencyCode'],
    ],
    [
      'an unknown unit',
      order,
      changed(smallOrder, '/lines/0/orderedQuantityUnitCode', 'stuk'),
      ['PEPPOL-T01-B24102 /lines/0/orderedQuantityUnitCode'],
    ],
    [
      'an attachment that is not base64',
      order,
      changed(smallOrder, '/supportingDocuments', [
        {
          reference: '1',
          attachedDocument: 'é',
          attachedDocumentMimeCode: 'image/png',
          attachedDocumentFilename: 'a.png',
        },
      ]),
      ['STRUCTURE-BINARY /supportingDocuments/0/attachedDocument'],
    ],
    [
      'an indicator that is a word',
      invoice,
      changed(smallInvoice, '/allowancesAndCharges', [
        { chargeIndicator: 'ja', amount: '1', vatCategoryCode: 'S', vatRate: '21' },
      ]),
      ['STRUCTURE-INDICATOR /allowancesAndCharges/0/chargeIndicator'],
    ],
    [
      'too many lines',
      invoice,
      changed(
        smallInvoice,
        '/lines',
        Array.from({ length: 50_001 }, () => 'x'),
      ),
      ['STRUCTURE-MANY /lines'],
    ],
    [
      'a sidecar that is none',
      invoice,
      changed(smallInvoice, '/unmapped', [{ parent: '', after: '', element: { name: '<' } }]),
      ['STRUCTURE-TYPE /unmapped/0'],
    ],
  ];
  it.each(bodies)('with %s is refused', (_, binding, body, expected) => {
    const found = fatal(checkStructure(binding, body));
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('gives no endless list of findings', () => {
    const lines = Array.from({ length: 5_000 }, () => ({ ...smallInvoice.lines[0], netAmount: '1,5' }));
    expect(checkStructure(invoice, { ...smallInvoice, lines }).length).toBeLessThanOrEqual(500);
  });
});
