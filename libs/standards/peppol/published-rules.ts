import { type BindingId, bindings } from '../ubl/index.js';

// The rules that OpenPeppol publishes (2026.5; logistics 1.2) beyond those that follow from the tables, by their numbers.

/** Of every transaction, but for the elements' own R001, R003 and R030, which structure has. */
const common = {
  fatal: 'R040 R041 R042 R043 R049 R050',
  warning: 'R044 R045 R046 R047',
};

/** Fatal in the post-award transactions, a warning in logistics. */
const danish = 'R052 R053';
const postAward = 'R054 R055 R056-1 R056-2 R057';

const ordering =
  'R001 R003 R004 R005 R006 R007 R009 R010 R011 R014 R016 R017 R019 R020 R021 R022 R023 R024 R025 R026 R027 R028 R029 ' +
  'R030 R031 R032 R033 R034 R035 CL001 CL002';
const responding = 'R001 R002 R003 R004 R005 R006 R007 R008 R009 R010';
const consignment = 'R003 R004 R005 R006 R008 R010';

const own: { readonly [I in BindingId]?: { readonly fatal: string; readonly warning: string } } = {
  order: { fatal: `${ordering} R008`, warning: 'R002 R013' },
  'order-change': { fatal: ordering, warning: 'R002 R008 R013' },
  'order-cancellation': { fatal: 'R031 R034', warning: '' },
  'order-response': { fatal: responding, warning: '' },
  'order-response-advanced': { fatal: responding, warning: '' },
  'despatch-advice': { fatal: 'R003 R004 R006 R008 R009 R010 R011', warning: 'R005 R007' },
  'receipt-advice': {
    fatal:
      'R001 R002 R003 R004 R005 R006 R007 R008 R009 R012 R013 R014 R015 R022 R023 R025 R026 R027 R028 R031 R108 R109 R110',
    warning: '',
  },
  waybill: {
    fatal:
      'R001 R002 R007 R011 R012 R013 R014 R015 R016 R017 R018 R021 R022 R023 R024 R025 R026 R027 R031 R032 R033 R034 R040',
    warning: `${consignment} R050 R051`,
  },
  'transportation-status': { fatal: 'R001 R002 R018 R031 R032', warning: '' },
  'transport-execution-plan': {
    fatal:
      'R001 R002 R007 R011 R012 R013 R014 R015 R016 R017 R018 R030 R031 R032 R033 R034 R035 R036 R037 R038 R039 R040 ' +
      'R041 R042',
    warning: consignment,
  },
  catalogue: {
    fatal: 'R001 R004 R005 R006 R007 R008 R009 R010 R011 R012 R013 R014 R015 R016 R017 R018',
    warning: '',
  },
  'catalogue-response': { fatal: 'R001', warning: '' },
  'invoice-response': { fatal: 'R001 R003 R004 R005 R006 R007 R008', warning: 'R002' },
  'message-level-response': { fatal: 'R001', warning: '' },
};

/** What is published for a type, as `PEPPOL-T01-R004 fatal`; nothing for invoice and credit note. */
export function publishedRules(id: BindingId): string[] {
  const numbers = own[id];
  if (!numbers) {
    return [];
  }
  const isLogistics = bindings[id].transaction.startsWith('T12');
  return [
    ...named(bindings[id].rules, numbers.fatal, 'fatal'),
    ...named(bindings[id].rules, numbers.warning, 'warning'),
    ...named('PEPPOL-COMMON', common.fatal, 'fatal'),
    ...named('PEPPOL-COMMON', common.warning, 'warning'),
    ...named('PEPPOL-COMMON', danish, isLogistics ? 'warning' : 'fatal'),
    ...named('PEPPOL-COMMON', isLogistics ? '' : postAward, 'warning'),
  ];
}

function named(prefix: string, numbers: string, severity: string): string[] {
  return numbers
    .split(' ')
    .filter((number) => number !== '')
    .map((number) => `${prefix}-${number} ${severity}`);
}
