import { enterpriseNumberOf, gs1CheckDigit, vatNumberOf } from '#kernel';
import type { Network } from '../networks/network.js';
import type { Firm } from './firm.js';
import { issueIban } from './bban.js';
import { issueVatNumber } from './vat-number.js';

export type FirmNumbers = Pick<
  Firm,
  'enterpriseNumber' | 'vatNumber' | 'participantScheme' | 'participantValue' | 'iban'
>;

/** ISO 6523 codes of the two ways in which firms are addressed. */
export const enterpriseNumberScheme = '0208';
export const glnScheme = '0088';

/** More than any network holds, and the number of enterprise numbers that begin with 19. */
export const maximumSerial = 1_000_000;

/**
 * The numbers of a network's firm number `serial` (1 to `maximumSerial`): every check digit right, no two serials of a
 * network alike, the same on every run. Belgian firms are addressed by enterprise number, all others by GLN.
 */
export function firmNumbers(
  network: Pick<Network, 'code' | 'country' | 'bankCode'>,
  firmCountry: string,
  serial: number,
): FirmNumbers {
  if (!Number.isInteger(serial) || serial < 1 || serial >= maximumSerial) throw new RangeError(`serial ${serial}`);
  const scattered = scatter(serial, network.code);
  const iban = issueIban(network.country, network.bankCode, serial * 7 + (scattered % 7));
  if (firmCountry === 'BE') {
    const enterpriseNumber = practiceEnterpriseNumber(scattered);
    return {
      enterpriseNumber,
      vatNumber: vatNumberOf(enterpriseNumber),
      participantScheme: enterpriseNumberScheme,
      participantValue: enterpriseNumber,
      iban,
    };
  }
  return {
    enterpriseNumber: null,
    vatNumber: issueVatNumber(firmCountry, scattered) ?? null,
    participantScheme: glnScheme,
    participantValue: practiceGln(scattered),
    iban,
  };
}

/** Enterprise numbers from 1900 000 000 on: the Crossroads Bank for Enterprises is far from giving them out. */
function practiceEnterpriseNumber(index: number): string {
  return enterpriseNumberOf(`19${String(index).padStart(6, '0')}`);
}

/** GS1 keeps the prefix 952 for demonstrations, so that no practice firm answers to a real company's GLN. */
function practiceGln(index: number): string {
  const body = `952${String(index).padStart(9, '0')}`;
  return body + gs1CheckDigit(body);
}

/** One-to-one on 0..999999, so that neighbours do not have neighbouring numbers and networks start elsewhere. */
function scatter(serial: number, networkCode: string): number {
  let offset = 0;
  for (const character of networkCode) offset = (offset * 31 + character.codePointAt(0)!) % maximumSerial;
  return (serial * 618_033 + offset) % maximumSerial;
}
