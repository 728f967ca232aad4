import { checkRules, documentTypes } from '#doctype';
import { checkStructure, readDocument, writeDocument, type Finding } from '#standards';
import { allDocumentTypes } from './index.js';

const types = documentTypes(allDocumentTypes);
const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
const invoice = types.find('invoice')!;
const xml = writeDocument(invoice.binding, invoice.samples.accepted[0]!.body as never);

test('a fault of structure does not hide what the rules say', () => {
  const faulty = xml.replace(/<cbc:ID>.*?<\/cbc:ID>/, '').replace(/(<cbc:PayableAmount[^>]*>)[^<]*/, '$199.99');
  const { id, model, findings } = readDocument(faulty);
  expect(rulesOf(findings)).toEqual(['BR-02']);
  expect(rulesOf(checkRules(types, id, model, findings))).toEqual(['BR-CO-16']);
});

test('a body in which a text is a list is judged by its structure only', () => {
  const body = { ...(invoice.samples.accepted[0]!.body as object), number: ['1'] };
  const structure = checkStructure(invoice.binding, body);
  expect(rulesOf(structure)).toContain('STRUCTURE-TYPE');
  expect(checkRules(types, 'invoice', body, structure)).toEqual([]);
});

test('Kontor’s own rules are for sound bodies', () => {
  const { body } = invoice.samples.refused.find(({ rules }) => rules.includes('KONTOR-INVOICE-QUANTITY-ZERO'))!;
  const sound = checkStructure(invoice.binding, body);
  expect(rulesOf(checkRules(types, 'invoice', body, sound))).toContain('KONTOR-INVOICE-QUANTITY-ZERO');
  const open = unfinished(body as object);
  expect(rulesOf(checkRules(types, 'invoice', open, checkStructure(invoice.binding, open)))).not.toContain(
    'KONTOR-INVOICE-QUANTITY-ZERO',
  );
});

/** As it stands in an editor before its number and buyer are there. */
function unfinished(body: object): object {
  const { number: _number, buyer: _buyer, ...open } = body as Record<string, unknown>;
  return open;
}

describe('a hint', () => {
  const account = (accountIdentifier: string) => ({
    paymentInstructions: [{ paymentMeansTypeCode: '30', creditTransfer: { accountIdentifier } }],
  });
  const slips: [string, object, string[]][] = [
    ['an account with wrong check digits', account('BE68 5390 0754 7035'), ['KONTOR-INVOICE-IBAN']],
    ['an account that is too short', account('BE68 5390'), ['KONTOR-INVOICE-IBAN']],
    ['an account that is right', account('BE68 5390 0754 7034'), []],
    ['a number that is no IBAN', account('12345678'), []],
    ['no account yet', { paymentInstructions: [{ paymentMeansTypeCode: '30', creditTransfer: {} }] }, []],
    ['a due date before the issue date', { dueDate: '2026-11-20' }, ['KONTOR-INVOICE-DUE-DATE']],
    ['a due date on the issue date', { dueDate: '2026-11-21' }, []],
    ['a due date that is none', { dueDate: '2026-02-30' }, []],
  ];
  test.each(slips)(
    'tells of %s, in a whole invoice and in an unfinished one, and refuses neither',
    (_, change, told) => {
      const whole = { ...(invoice.samples.accepted[0]!.body as object), ...change };
      for (const body of [whole, unfinished(whole)]) {
        const findings = checkRules(types, 'invoice', body, checkStructure(invoice.binding, body));
        const hints = findings.filter(({ rule }) => /KONTOR-INVOICE-(IBAN|DUE-DATE)/.test(rule));
        expect(rulesOf(hints)).toEqual(told);
        expect(hints.every(({ severity }) => severity === 'warning')).toBe(true);
      }
    },
  );
});

test.each(allDocumentTypes)(
  '$id: whatever element is missing, the rules put up with it',
  ({ id, binding, samples }) => {
    const whole = writeDocument(binding, samples.accepted[0]!.body as never);
    const elements = [...whole.matchAll(/<(c[ab]c:\w+)[^>]*>/g)];
    for (const { index, 1: name } of elements) {
      const end = whole.indexOf(`</${name}>`, index);
      // Without its customization id nobody knows what it is.
      if (end < 0 || name === 'cbc:CustomizationID') continue;
      const read = readDocument(whole.slice(0, index) + whole.slice(end + name!.length + 3));
      expect(() => checkRules(types, id, read.model, read.findings)).not.toThrow();
    }
  },
);
