/** Decisions, actions and statuses in orders, responses and catalogues. */
export const transactions = {
  ActionCode_header: 'Add Replace Update Delete',
  ActionCode_line: 'Add Update Delete',
  ClarificationListID: 'OPStatusAction OPStatusReason',
  MimeCode: `
    application/pdf image/png image/jpeg image/tiff application/acad application/dwg drawing/dwg
    application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
    application/vnd.oasis.opendocument.spreadsheet
  `,
  OPStatusAction: 'NOA PIN NIN CNF CNP CNA OTH',
  OPStatusReason: 'NON REF LEG REC QUA DEL PRI QTY ITM PAY UNR FIN PPD OTH',
  StatusReason: 'BV BW SV',
  TrueFalse: 'true false',
  UNCL1001_T01: '105 220 221 226 227 402',
  UNCL1229: '1 3 5 7 42',
  UNCL1229_CHANGE: '1 2 3 4 74',
  UNCL4219: '1 2 3 4',
  UNCL4343: 'AB AP RE',
  'UNCL4343-T111': 'AB AP RE IP UQ CA PD',
  'UNCL4343-T76': 'AB AP RE CA',
} as const;
