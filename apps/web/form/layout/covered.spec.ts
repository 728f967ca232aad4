import type { Body } from '../body/pointer';
import { coverageOf } from './covered';

const answer = (responseCode: string): Body => ({ documentResponse: { response: { responseCode } } });
const clarification = '/documentResponse/response/clarifications';

describe('the reason of an answer to an invoice', () => {
  test.each([
    ['UQ', true],
    ['CA', true],
    ['RE', true],
    ['AP', false],
    ['', false],
  ])('answer %j: on the page is %s', (code, isShown) => {
    const { covered, hidden } = coverageOf('invoice-response', answer(code));
    expect(covered(`${clarification}/0/reasonCode`)).toBe(isShown);
    expect(covered(`${clarification}/0/reason`)).toBe(isShown);
    expect(hidden(clarification)).toBe(!isShown);
    // The second says what is asked for, and has only its own place.
    expect(covered(`${clarification}/1/reason`)).toBe(false);
  });
});

describe('where a term of an invoice is', () => {
  const invoice = coverageOf('invoice', {});
  const terms: [string, boolean][] = [
    ['/dueDate', false],
    ['/lines', false],
    ['/lines/7/price/netPrice', false],
    ['/lines/7/period/startDate', true],
    ['/totals/amountDueForPayment', false],
    ['/seller', false],
    ['/seller/postalAddress/countryCode', false],
    ['/paymentInstructions/0/creditTransfer/accountIdentifier', false],
    ['/paymentInstructions/1/creditTransfer/accountIdentifier', true],
    ['/paymentInstructions/0/paymentMeansTypeCode', true],
    ['/contractReference', true],
    ['', false],
  ];
  test.each(terms)('%s is under "more fields": %s', (pointer, isHidden) => {
    expect(invoice.hidden(pointer)).toBe(isHidden);
  });
});
