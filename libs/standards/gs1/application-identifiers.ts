import { gs1CheckDigit } from '#kernel';

/** How the data behind an application identifier looks (GS1 General Specifications, section 3). */
export interface ApplicationIdentifier {
  readonly ai: string;
  /** English name for a label's legend, as the specification gives it. */
  readonly title: string;
  readonly least: number;
  readonly most: number;
  readonly pattern: RegExp;
  /** Checks beyond the form: check digits, dates. */
  readonly holds: (value: string) => boolean;
}

/** GS1 character set 82, in which all other data stands. */
const text82 = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/;
const digitsOnly = /^\d+$/;
const anything = () => true;

function digits(ai: string, title: string, most: number, least = most, holds: (value: string) => boolean = anything) {
  return { ai, title, least, most, pattern: digitsOnly, holds };
}

function text(ai: string, title: string, most: number): ApplicationIdentifier {
  return { ai, title, least: 1, most, pattern: text82, holds: anything };
}

function endsInCheckDigit(value: string): boolean {
  return gs1CheckDigit(value.slice(0, -1)) === value.slice(-1);
}

function key(ai: string, title: string, length: number): ApplicationIdentifier {
  return digits(ai, title, length, length, endsInCheckDigit);
}

/** `YYMMDD`, where day 00 stands for the last of the month. */
function isGs1Date(value: string): boolean {
  const month = Number(value.slice(2, 4));
  const day = Number(value.slice(4, 6));
  return (
    month >= 1 && month <= 12 && day <= new Date(Date.UTC(2000 + Number(value.slice(0, 2)), month, 0)).getUTCDate()
  );
}

function date(ai: string, title: string): ApplicationIdentifier {
  return digits(ai, title, 6, 6, isGs1Date);
}

/** Measures and amounts whose fourth digit says how many decimals the value has. */
function decimals(start: string, title: string, most: number, least = most): ApplicationIdentifier[] {
  return ['0', '1', '2', '3', '4', '5'].map((count) => digits(start + count, title, most, least));
}

const list: readonly ApplicationIdentifier[] = [
  key('00', 'SSCC', 18),
  key('01', 'GTIN', 14),
  key('02', 'CONTENT', 14),
  text('10', 'BATCH/LOT', 20),
  date('11', 'PROD DATE'),
  date('12', 'DUE DATE'),
  date('13', 'PACK DATE'),
  date('15', 'BEST BEFORE'),
  date('16', 'SELL BY'),
  date('17', 'USE BY'),
  digits('20', 'VARIANT', 2),
  text('21', 'SERIAL', 20),
  digits('30', 'VAR. COUNT', 8, 1),
  digits('37', 'COUNT', 8, 1),
  ...decimals('310', 'NET WEIGHT (kg)', 6),
  ...decimals('330', 'GROSS WEIGHT (kg)', 6),
  ...decimals('392', 'PRICE', 15, 1),
  text('240', 'ADDITIONAL ID', 30),
  text('241', 'CUST. PART NO.', 30),
  text('250', 'SECONDARY SERIAL', 30),
  text('251', 'REF. TO SOURCE', 30),
  text('400', 'ORDER NUMBER', 30),
  text('401', 'GINC', 30),
  key('402', 'GSIN', 17),
  text('403', 'ROUTE', 30),
  key('410', 'SHIP TO LOC', 13),
  key('411', 'BILL TO', 13),
  key('412', 'PURCHASE FROM', 13),
  key('413', 'SHIP FOR LOC', 13),
  key('414', 'LOC NO.', 13),
  key('415', 'PAY TO', 13),
  key('416', 'PROD/SERV LOC', 13),
  key('417', 'PARTY', 13),
  text('420', 'SHIP TO POST', 20),
  { ai: '421', title: 'SHIP TO POST', least: 4, most: 12, pattern: /^\d{3}[A-Za-z0-9-]{1,9}$/, holds: anything },
  digits('422', 'ORIGIN', 3),
  text('8020', 'REF NO.', 25),
  ...['90', '91', '92', '93', '94', '95', '96', '97', '98', '99'].map((ai) =>
    text(ai, 'INTERNAL', ai === '90' ? 30 : 90),
  ),
];

const byAi = new Map(list.map((identifier) => [identifier.ai, identifier]));

export function applicationIdentifier(ai: string): ApplicationIdentifier | undefined {
  return byAi.get(ai);
}

/** The identifier at the beginning of an element string; none is the beginning of another. */
export function identifierAt(elementString: string): ApplicationIdentifier | undefined {
  return [2, 3, 4].map((length) => byAi.get(elementString.slice(0, length))).find(Boolean);
}

/**
 * Identifiers by whose first two digits a scanner knows the length of the data, so that nothing has to end it; the list is
 * closed (General Specifications, table of predefined lengths). All others are ended by FNC1, even when of one length.
 */
const predefined = new Set('00 01 02 03 04 11 12 13 14 15 16 17 18 19 20 31 32 33 34 35 36 41'.split(' '));

export function hasPredefinedLength(ai: string): boolean {
  return predefined.has(ai.slice(0, 2));
}
