import type { DocumentContext } from '#doctype';
import type { Finding, FindingTexts } from '#standards';
import { contradiction, deviation } from '../findings.js';
import { accountsOf, type Bill } from './bill.js';

/** What a bill says beside what is known: the currency of the documents behind it, the parties as they are registered. */
export function checkFacts(bill: Bill, context: DocumentContext): Finding[] {
  return [...checkCurrency(bill, context), ...checkAccount(bill, context), ...checkVatNumbers(bill, context)];
}

function checkCurrency({ documentCurrencyCode }: Bill, { references }: DocumentContext): Finding[] {
  const other = references.find(({ currency }) => currency && currency !== documentCurrencyCode);
  if (!other?.currency) return [];
  const params = { currency: documentCurrencyCode, agreed: other.currency, document: other.reference.number };
  return [contradiction('KONTOR-MATCH-CURRENCY', '/documentCurrencyCode', params)];
}

/** Another account than the registered one is the commonest sign of a forged invoice. */
function checkAccount(bill: Bill, { seller }: DocumentContext): Finding[] {
  const registered = seller.iban?.replace(/\s+/g, '');
  if (!registered) return [];
  return accountsOf(bill)
    .filter(({ account }) => account !== registered)
    .map(({ account, path }) => deviation('KONTOR-MATCH-IBAN', path, { account, seller: seller.name }));
}

function checkVatNumbers(bill: Bill, { seller, buyer }: DocumentContext): Finding[] {
  const parties = [
    { stated: bill.seller.vatIdentifier, known: seller, path: '/seller/vatIdentifier' },
    { stated: bill.buyer.vatIdentifier, known: buyer, path: '/buyer/vatIdentifier' },
  ];
  return parties.flatMap(({ stated, known, path }) =>
    stated && known.vatNumber && stated.trim() !== known.vatNumber
      ? [deviation('KONTOR-MATCH-VAT-NUMBER', path, { value: stated, known: known.vatNumber, name: known.name })]
      : [],
  );
}

export const factsTexts: FindingTexts = {
  'KONTOR-MATCH-CURRENCY': {
    what: {
      nl: 'Het document is in {currency}, maar {document} is in {agreed}.',
      fr: 'Le document est en {currency}, mais {document} est en {agreed}.',
      de: 'Das Dokument lautet auf {currency}, {document} aber auf {agreed}.',
      en: 'The document is in {currency}, but {document} is in {agreed}.',
    },
    remedy: {
      nl: 'Reken aan in de overeengekomen munt.',
      fr: 'Facturez dans la monnaie convenue.',
      de: 'Rechnen Sie in der vereinbarten Währung ab.',
      en: 'Charge in the currency that was agreed.',
    },
  },
  'KONTOR-MATCH-IBAN': {
    what: {
      nl: 'Rekening {account} is niet de geregistreerde rekening van {seller}.',
      fr: 'Le compte {account} n’est pas le compte enregistré de {seller}.',
      de: 'Das Konto {account} ist nicht das registrierte Konto von {seller}.',
      en: 'Account {account} is not the registered account of {seller}.',
    },
    remedy: {
      nl: 'Betaal niet voordat de verkoper langs een andere weg bevestigt dat de rekening van hem is.',
      fr: 'Ne payez pas avant que le vendeur n’ait confirmé par une autre voie que ce compte est le sien.',
      de: 'Zahlen Sie erst, wenn der Verkäufer auf anderem Weg bestätigt hat, dass das Konto ihm gehört.',
      en: 'Do not pay before the seller has confirmed by another way that the account is theirs.',
    },
  },
  'KONTOR-MATCH-VAT-NUMBER': {
    what: {
      nl: '{name} is geregistreerd met btw-nummer {known}, niet {value}.',
      fr: '{name} est enregistré avec le numéro de TVA {known}, et non {value}.',
      de: '{name} ist mit der Mehrwertsteuernummer {known} registriert, nicht mit {value}.',
      en: '{name} is registered with VAT number {known}, not {value}.',
    },
    remedy: {
      nl: 'Vermeld het geregistreerde btw-nummer; zonder is de btw niet aftrekbaar.',
      fr: 'Mentionnez le numéro de TVA enregistré ; sans lui, la TVA n’est pas déductible.',
      de: 'Geben Sie die registrierte Nummer an; ohne sie ist die Mehrwertsteuer nicht abziehbar.',
      en: 'Give the registered VAT number; without it the VAT is not deductible.',
    },
  },
};
