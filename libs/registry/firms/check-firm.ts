import { isDay, isEnterpriseNumber, isGln, isIban, languages, vatNumberOf } from '#kernel';
import { Problems } from '../input/problems.js';
import type { Firm } from './firm.js';
import { serviceKinds } from './firm.js';
import { enterpriseNumberScheme, glnScheme } from './firm-numbers.js';
import * as errors from './firm-errors.js';
import { sectorCodes } from './sectors.js';
import { isVatNumber } from './vat-number.js';

const postCodes: Readonly<Record<string, RegExp>> = {
  BE: /^[1-9]\d{3}$/,
  NL: /^[1-9]\d{3} ?[A-Z]{2}$/,
  DE: /^\d{5}$/,
  FR: /^\d{5}$/,
  LU: /^(L-)?\d{4}$/,
  AT: /^\d{4}$/,
};

/** Checks a firm's master data; `prefix` is the JSON pointer of the firm in the input. */
export function checkFirm(firm: Firm, prefix = ''): Problems {
  const problems = new Problems(prefix);
  problems.text('name', firm.name, 120);
  problems.optionalText('legalForm', firm.legalForm, 40);
  problems.choice('language', firm.language, languages);
  problems.choice('sector', firm.sector, sectorCodes);
  problems.integer('paymentTermsDays', firm.paymentTermsDays, 0, 365);
  if (firm.serviceKind !== null) problems.choice('serviceKind', firm.serviceKind, serviceKinds);
  checkAddress(firm, problems);
  checkNumbers(firm, problems);
  checkContact(firm, problems);
  return problems;
}

function checkAddress(firm: Firm, problems: Problems): void {
  const { country, postCode } = firm;
  problems.text('street', firm.street, 120);
  problems.text('postCode', postCode, 12);
  problems.text('city', firm.city, 80);
  problems.require(/^[A-Z]{2}$/.test(country), errors.invalidCountry, 'country', { value: short(country) });
  const shape = postCodes[country];
  if (shape && typeof postCode === 'string' && !shape.test(postCode)) {
    problems.add(errors.invalidPostCode, 'postCode', { value: short(postCode), country });
  }
}

function checkNumbers(firm: Firm, problems: Problems): void {
  const { enterpriseNumber, vatNumber, country, participantScheme: scheme, participantValue } = firm;
  if (enterpriseNumber !== null || country === 'BE') {
    const value = enterpriseNumber ?? '';
    problems.require(isEnterpriseNumber(value), errors.invalidEnterpriseNumber, 'enterpriseNumber', {
      value: short(value),
    });
  }
  if (vatNumber !== null && !isVatNumber(country, vatNumber)) {
    problems.add(errors.invalidVatNumber, 'vatNumber', { value: short(vatNumber), country });
  } else if (
    vatNumber !== null &&
    country === 'BE' &&
    enterpriseNumber &&
    vatNumber !== vatNumberOf(enterpriseNumber)
  ) {
    problems.add(errors.vatNumberOfAnotherFirm, 'vatNumber', { expected: vatNumberOf(enterpriseNumber) });
  }
  const isParticipant =
    (scheme === enterpriseNumberScheme && participantValue === enterpriseNumber) ||
    (scheme === glnScheme && isGln(participantValue));
  problems.require(isParticipant, errors.invalidParticipant, 'participantValue', {
    value: short(`${scheme}:${participantValue}`),
  });
  problems.require(isIban(firm.iban), errors.invalidIban, 'iban', { value: short(firm.iban) });
}

function checkContact(firm: Firm, problems: Problems): void {
  const { email, website, bankAccountOpenedAt: day } = firm;
  problems.optionalText('telephone', firm.telephone, 30);
  if (email !== null) problems.require(isEmail(email), errors.invalidEmail, 'email', { value: short(email) });
  if (website !== null)
    problems.require(isWebsite(website), errors.invalidWebsite, 'website', { value: short(website) });
  if (day !== null) problems.require(isDay(day), errors.invalidDay, 'bankAccountOpenedAt', { value: short(day) });
}

/** One `@`, a domain with a point, no space: the mail server knows the rest. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(text);
}

function isWebsite(text: string): boolean {
  return text.length <= 200 && /^https?:\/\//.test(text) && URL.canParse(text);
}

function short(value: string): string {
  return String(value).slice(0, 60);
}
