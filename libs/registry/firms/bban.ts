import { belgianBban, ibanOf } from '#kernel';

/** How a country's banks write account number `account` (a serial) behind their bank code. Source: SWIFT IBAN registry. */
const formats: Readonly<Record<string, (bankCode: string, account: number) => string>> = {
  BE: (bankCode, account) => belgianBban(digits(bankCode, 3), pad(account, 7)),
  NL: (bankCode, account) => letters(bankCode, 4) + pad(account, 10),
  DE: (bankCode, account) => digits(bankCode, 8) + pad(account, 10),
  AT: (bankCode, account) => digits(bankCode, 5) + pad(account, 11),
  LU: (bankCode, account) => digits(bankCode, 3) + pad(account, 13),
  CH: (bankCode, account) => digits(bankCode, 5) + pad(account, 12),
  GB: (bankCode, account) => bankAndBranch(bankCode, 6) + pad(account, 8),
  IE: (bankCode, account) => bankAndBranch(bankCode, 6) + pad(account, 8),
  FR: (bankCode, account) => frenchBban(digits(bankCode, 10), pad(account, 11)),
};

/** Countries in which a network's bank can issue account numbers. */
export const bankCountries: readonly string[] = Object.keys(formats);

/**
 * The IBAN of the bank's account number `account` (below ten million).
 * @throws RangeError for a country without a known format or a bank code that does not fit it: both come from set-up.
 */
export function issueIban(country: string, bankCode: string, account: number): string {
  const bban = formats[country];
  if (!bban) throw new RangeError(`no account number format for country ${country}`);
  if (!Number.isInteger(account) || account < 0 || account >= 10_000_000) throw new RangeError(`account ${account}`);
  return ibanOf(country, bban(bankCode, account));
}

/** True when `issueIban` takes this bank code in this country. */
export function isBankCode(country: string, bankCode: string): boolean {
  try {
    issueIban(country, bankCode, 0);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The RIB key: 97 minus bank, branch and account weighted 89, 15 and 3, modulo 97. */
function frenchBban(bankAndCounter: string, account: string): string {
  const weighted =
    89n * BigInt(bankAndCounter.slice(0, 5)) + 15n * BigInt(bankAndCounter.slice(5)) + 3n * BigInt(account);
  return bankAndCounter + account + pad(Number(97n - (weighted % 97n)), 2);
}

function bankAndBranch(code: string, branchDigits: number): string {
  return letters(code.slice(0, 4), 4) + digits(code.slice(4), branchDigits);
}

function digits(code: string, length: number): string {
  if (code.length !== length || !/^\d+$/.test(code)) throw new RangeError(`not ${length} digits: ${code}`);
  return code;
}

function letters(code: string, length: number): string {
  if (code.length !== length || !/^[A-Z]+$/.test(code)) throw new RangeError(`not ${length} letters: ${code}`);
  return code;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
