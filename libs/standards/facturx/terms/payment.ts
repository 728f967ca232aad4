import type { Json } from '../../ubl/codec/json.js';
import { isObject } from '../../ubl/codec/json.js';
import { date, group, type Lens, list, type ListLens, type Row, value } from '../table/row.js';
import { creditorScheme } from './party.js';

// UBL repeats with every way to pay what CII says once for the document: remittance information (BT-83), the mandate of
// a direct debit (BT-89) and, in a credit note, the due date (BT-9).

function waysToPay(root: Json): Json[] {
  const ways = root['paymentInstructions'];
  return Array.isArray(ways) ? ways.filter(isObject) : [];
}

function first(ways: readonly Json[], key: string): string | undefined {
  return ways.map((way) => way[key]).find((said): said is string => typeof said === 'string' && said !== '');
}

function putInAll(ways: readonly Json[], key: string, text: string): boolean {
  for (const way of ways) way[key] = text;
  return ways.length > 0;
}

const remittanceInformation: Lens = {
  get: (_, { root }) => first(waysToPay(root), 'remittanceInformation'),
  set: (_, text, { root }) => putInAll(waysToPay(root), 'remittanceInformation', text),
};

/** UNTDID 4461: direct debit, SEPA direct debit. */
const directDebitCodes = ['49', '59'];

const mandate: Lens = {
  get: (_, { root }) =>
    first(
      waysToPay(root).map(({ directDebit }) => (isObject(directDebit) ? directDebit : {})),
      'mandateReference',
    ),
  set: (_, reference, { root }) => {
    const debits = waysToPay(root).filter(
      ({ directDebit, paymentMeansTypeCode: code }) =>
        directDebit !== undefined || directDebitCodes.includes(code as string),
    );
    for (const debit of debits)
      debit['directDebit'] = { mandateReference: reference, ...(debit['directDebit'] as Json) };
    return debits.length > 0;
  },
};

const dueDate: Lens = {
  get: (_, { root, kind }) => (kind === 'invoice' ? first([root], 'dueDate') : first(waysToPay(root), 'dueDate')),
  set: (_, day, { root, kind }) => putInAll(kind === 'invoice' ? [root] : waysToPay(root), 'dueDate', day),
};

/** The creditor identifier (BT-90), which UBL keeps with the payee, or with the seller where there is no payee. */
const creditor: Lens = {
  get: (_, { root: { payee, seller } }) =>
    [payee, ...(isObject(seller) && Array.isArray(seller['identifiers']) ? seller['identifiers'] : [])]
      .filter(isObject)
      .find(({ identifierScheme }) => identifierScheme === creditorScheme)?.['identifier'] as string | undefined,
  set: (_, identifier, { root: { payee, seller } }) => {
    const said = { identifier, identifierScheme: creditorScheme };
    if (isObject(payee) && payee['identifier'] === undefined) Object.assign(payee, said);
    else if (isObject(seller)) seller['identifiers'] = [...((seller['identifiers'] as Json[] | undefined) ?? []), said];
    else return false;
    return true;
  },
};

const isIban = (account: unknown) =>
  typeof account === 'string' && /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,38}$/i.test(account.trim());

/** CII sets an IBAN apart from other account numbers (BT-84). */
const account = (wantsIban: boolean): Lens => ({
  get: ({ accountIdentifier: id }) => (typeof id === 'string' && isIban(id) === wantsIban ? id : undefined),
  set: (transfer, id) => {
    if (transfer['accountIdentifier'] !== undefined) return transfer['accountIdentifier'] === id;
    transfer['accountIdentifier'] = id;
    return true;
  },
});

/** UBL wants the network of a card, for which EN 16931 has no term. */
const cardNumber: Lens = {
  get: ({ primaryAccountNumber: number }) => (typeof number === 'string' ? number : undefined),
  set: (card, number) => {
    Object.assign(card, { primaryAccountNumber: number, network: 'NA' });
    return true;
  },
};

export const beforeCurrency: readonly Row[] = [
  value('CreditorReferenceID', creditor, 'BT-90'),
  value('PaymentReference', remittanceInformation, 'BT-83'),
];

/** CII wants all ways to pay to be of one kind (CII-SR-467 and 468): those that are of another than the first stay out. */
const ofOneKind: ListLens = {
  items: (root) => {
    const [first, ...others] = waysToPay(root);
    const isAlike = (way: Json) => kindKeys.every((key) => way[key] === first![key]);
    return first ? [first, ...others.filter(isAlike)] : [];
  },
  add: (root, way) => {
    root['paymentInstructions'] = [...waysToPay(root), way];
    return true;
  },
};

const kindKeys = ['paymentMeansTypeCode', 'paymentMeansText'] as const;

export const paymentMeans: Row = list('SpecifiedTradeSettlementPaymentMeans', ofOneKind, [
  value('TypeCode', 'paymentMeansTypeCode', 'BT-81'),
  value('Information', 'paymentMeansText', 'BT-82'),
  group('ApplicableTradeSettlementFinancialCard', 'paymentCard', [
    value('ID', cardNumber, 'BT-87'),
    value('CardholderName', 'holderName', 'BT-88'),
  ]),
  value('PayerPartyDebtorFinancialAccount/IBANID', 'directDebit.debitedAccountIdentifier', 'BT-91'),
  group('PayeePartyCreditorFinancialAccount', 'creditTransfer', [
    value('IBANID', account(true), 'BT-84'),
    value('AccountName', 'accountName', 'BT-85'),
    value('ProprietaryID', account(false), 'BT-84'),
  ]),
  value('PayeeSpecifiedCreditorFinancialInstitution/BICID', 'creditTransfer.paymentServiceProviderIdentifier', 'BT-86'),
]);

export const paymentTerms: readonly Row[] = [
  value('SpecifiedTradePaymentTerms/Description', 'paymentTerms', 'BT-20'),
  date('SpecifiedTradePaymentTerms/DueDateDateTime/udt:DateTimeString', dueDate, 'BT-9'),
  value('SpecifiedTradePaymentTerms/DirectDebitMandateID', mandate, 'BT-89'),
];
