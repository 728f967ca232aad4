import { describeDocumentType, type DocumentReference } from '#doctype';
import { isFatal, type Invoice, type InvoiceResponse } from '#standards';
import { sampleContext } from '../common/sample-case.js';
import { allDocumentTypes } from '../index.js';
import { draftInvoiceResponse, type DraftInvoiceResponse } from './invoice-response-draft.js';
import { invoiceResponseType as type } from './invoice-response.js';

describeDocumentType(type);

const find = (id: string) => allDocumentTypes.find((each) => each.id === id)!;
const invoice = find('invoice').samples.accepted[0]!.body as Invoice;
const reasons = [{ code: 'PRI', text: 'Te duur' }];
const drafted = (answer: DraftInvoiceResponse['answer'], more: Partial<DraftInvoiceResponse> = {}) =>
  draftInvoiceResponse(invoice, { number: 'IR-1', issueDate: invoice.issueDate, answer, reasons, ...more });
const contextOf = (response: InvoiceResponse, state: string, unknown = false) => {
  const [refersTo] = type.header(response).references as [DocumentReference];
  const context = sampleContext({ refersTo, state, unknown });
  return { ...context, references: context.references.map((each) => ({ ...each, issueDate: invoice.issueDate })) };
};

const answers = [
  'acknowledged',
  'in-process',
  'under-query',
  'conditionally-accepted',
  'rejected',
  'accepted',
  'paid',
] as const;

test.each(answers)('a drafted answer "%s" breaks no rule', (answer) => {
  const response = drafted(answer, { actions: [{ code: 'PIN' }], effectiveDate: invoice.issueDate });
  expect(type.rules(response).filter(isFatal)).toEqual([]);
  expect(type.header(response).references).toMatchObject([{ type: 'invoice', number: invoice.number }]);
});

test('a credit note is answered as one', () => {
  const creditNote = find('credit-note').samples.accepted[0]!.body as Parameters<typeof draftInvoiceResponse>[0];
  const response = draftInvoiceResponse(creditNote, { number: 'IR-1', issueDate: '2026-12-01', answer: 'accepted' });
  expect(response.documentResponse.document.documentTypeCode).toBe('381');
  expect(type.header(response).references).toMatchObject([{ type: 'credit-note' }]);
});

describe('the invoice that is answered', () => {
  test.each<[string, DraftInvoiceResponse['answer'], string | undefined]>([
    ['open', 'acknowledged', 'acknowledged'],
    ['open', 'in-process', 'in-process'],
    ['open', 'under-query', 'under-query'],
    ['open', 'conditionally-accepted', 'conditionally-accepted'],
    ['open', 'rejected', 'rejected'],
    ['open', 'accepted', 'accepted'],
    ['open', 'paid', 'payment-announced'],
    ['in-process', 'acknowledged', undefined],
    ['under-query', 'accepted', 'accepted'],
    ['under-query', 'rejected', 'rejected'],
    ['accepted', 'paid', 'payment-announced'],
    ['accepted', 'under-query', undefined],
    ['rejected', 'accepted', undefined],
    ['part-paid', 'accepted', 'part-paid'],
    ['paid', 'paid', 'paid'],
    ['paid', 'rejected', undefined],
    ['over-paid', 'under-query', undefined],
  ])('%s, answered "%s" → %s', (state, answer, next) => {
    const response = drafted(answer);
    const [caused] = type.causes?.(response, contextOf(response, state)) ?? [];
    expect(caused?.on).toEqual(type.header(response).references[0]);
    for (const id of ['invoice', 'credit-note']) expect(find(id).machine.next(state, caused!.event)).toBe(next);
  });

  test.each(['under-query', 'rejected', 'accepted', 'payment-announced'])('is paid out of "%s"', (state) => {
    expect(find('invoice').machine.next(state, 'paid')).toBe('paid');
    expect(find('invoice').machine.next(state, 'credited')).toBe(state);
  });
});

describe('an answer against its invoice', () => {
  test.each<[string, InvoiceResponse, string, string[]]>([
    ['is the first', drafted('under-query'), 'open', []],
    ['follows a query', drafted('accepted'), 'under-query', []],
    ['follows a rejection', drafted('accepted'), 'rejected', ['KONTOR-INVOICE-RESPONSE-FINAL']],
    ['contests what is paid', drafted('rejected'), 'paid', ['KONTOR-INVOICE-RESPONSE-SETTLED']],
    ['announces a payment that has not come', drafted('paid'), 'open', ['KONTOR-INVOICE-RESPONSE-UNPAID']],
    ['announces a payment that has come', drafted('paid'), 'part-paid', []],
    [
      'is older than the invoice',
      drafted('accepted', { issueDate: '2026-01-01' }),
      'open',
      ['KONTOR-INVOICE-RESPONSE-DATE'],
    ],
    [
      'names another date',
      draftInvoiceResponse({ ...invoice, issueDate: '2026-01-02' }, { ...drafted('accepted'), answer: 'accepted' }),
      'open',
      ['KONTOR-INVOICE-RESPONSE-ISSUED'],
    ],
  ])('%s', (_, response, state, rules) => {
    const findings = type.context(response, contextOf(response, state));
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    for (const { rule } of findings) expect(type.findingTexts).toHaveProperty([rule]);
  });

  test('says nothing where the invoice is not known', () => {
    const response = drafted('rejected');
    expect(type.context(response, contextOf(response, 'paid', true))).toEqual([]);
  });
});
