import type { Severity } from '../finding/finding.js';

// The rules that CEN (EN 16931 1.3.16) and OpenPeppol (2026.5) publish for invoice and credit note, by prefix and number;
// without the national rules of other countries than Belgium and the warnings that something is not in EN 16931.

const fatal: Readonly<Record<string, string>> = {
  BR:
    '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 ' +
    '36 37 38 41 42 43 44 45 46 47 48 49 50 52 53 54 55 56 57 61 62 63 64 65',
  'BR-CO': '03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 26',
  'BR-DEC': '01 02 05 06 09 10 11 12 13 14 15 16 17 18 19 20 23 24 25 27 28',
  'BR-AE': '01 02 03 04 05 06 07 08 09 10',
  'BR-E': '01 02 03 04 05 06 07 08 09 10',
  'BR-G': '01 02 03 04 05 06 07 08 09 10',
  'BR-IC': '01 02 03 04 05 06 07 08 09 10 11 12',
  'BR-AF': '01 02 03 04 05 06 07 08 09 10',
  'BR-AG': '01 02 03 04 05 06 07 08 09 10',
  'BR-O': '01 02 03 04 05 06 07 08 09 10 11 12 13 14',
  'BR-S': '01 02 03 04 05 06 07 08 09 10',
  'BR-Z': '01 02 03 04 05 06 07 08 09 10',
  'BR-B': '01 02',
  'BR-CL': '01 03 04 05 06 07 08 10 11 13 14 15 16 17 18 19 20 21 22 23 24 25 26',
  'UBL-SR':
    '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 ' +
    '34 35 36 37 39 40 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56',
  'UBL-CR': '666 673',
  'UBL-DT': '01 06 07',
  'PEPPOL-EN16931':
    'CL001 CL002 CL003 CL006 CL007 CL008 F001 P0100 P0101 P0104 P0105 P0106 P0107 P0108 P0109 P0110 P0111 ' +
    'P0112 R001 R002 R003 R004 R005 R007 R008 R010 R020 R040 R041 R042 R043 R044 R046 R051 R053 R054 R055 ' +
    'R061 R080 R100 R101 R110 R111 R120 R121 R130',
  'PEPPOL-COMMON': 'R040 R041 R042 R043 R049 R050 R052 R053',
};

const warning: Readonly<Record<string, string>> = {
  BR: '51',
  'UBL-DT': '08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28',
  'PEPPOL-COMMON': 'R044 R045 R046 R047 R054 R055 R056-1 R056-2 R057',
};

/** The published rules by id. */
export const publishedBillingRules: ReadonlyMap<string, Severity> = new Map([
  ...idsOf(fatal, 'fatal'),
  ...idsOf(warning, 'warning'),
]);

function idsOf(numbers: Readonly<Record<string, string>>, severity: Severity): [string, Severity][] {
  return Object.entries(numbers).flatMap(([prefix, list]) =>
    list.split(' ').map((number): [string, Severity] => [`${prefix}-${number}`, severity]),
  );
}
