import { formatMinor, isIban } from '#kernel';
import type { Finding } from '../../finding/finding.js';
import { childNamed, childrenNamed, descendant, textAt, type XmlElement } from '../../xml/index.js';
import { imbalancesOf, type BankStatement, type StatementAccount, type StatementBalance } from '../statement.js';
import { parseDay } from '../values.js';
import { readXmlOrFinding } from '../xml-findings.js';
import { CamtNotes } from './camt-notes.js';
import { readEntry } from './read-entry.js';
import { camtStatementMessages } from './write-camt.js';

export interface CamtReading {
  /** The statements without a fatal finding, in the order of the file. */
  readonly statements: readonly BankStatement[];
  readonly findings: readonly Finding[];
}

/** Reads camt.053.001.02 and .08. A statement is given whole or not at all; nothing that a file can hold makes it throw. */
export function readCamtStatements(input: Uint8Array | string): CamtReading {
  const xml = readXmlOrFinding(input);
  if ('finding' in xml) return { statements: [], findings: [xml.finding] };
  const { root } = xml;
  const message = camtStatementMessages.find((name) => root.namespace === `urn:iso:std:iso:20022:tech:xsd:${name}`);
  const content = root.name === 'Document' && message ? childNamed(root, 'BkToCstmrStmt') : undefined;
  const elements = content ? childrenNamed(content, 'Stmt') : [];
  if (elements.length === 0) {
    const found = `{${root.namespace}}${root.name}`.slice(0, 120);
    const finding: Finding = { rule: 'CAMT-TYPE', severity: 'fatal', layer: 'structure', path: '', params: { found } };
    return { statements: [], findings: [finding] };
  }
  const findings: Finding[] = [];
  const statements = elements.flatMap((element, index) => {
    const notes = new CamtNotes(findings);
    const statement = readStatement(element, `/statements/${index}`, notes);
    return statement && !notes.fatal ? [statement] : [];
  });
  return { statements, findings };
}

function readStatement(element: XmlElement, path: string, notes: CamtNotes): BankStatement | undefined {
  const account = readAccount(element, path, notes);
  if (!account) return undefined;
  const openingBalance = readBalance(element, ['OPBD', 'PRCD'], account.currency, path, notes);
  const closingBalance = readBalance(element, ['CLBD'], account.currency, path, notes);
  const entries = childrenNamed(element, 'Ntry').flatMap(
    (entry, index) => readEntry(entry, account.currency, `${path}/entries/${index}`, notes) ?? [],
  );
  if (!openingBalance || !closingBalance) return undefined;
  const period = descendant(element, 'FrToDt');
  const day = (name: string) => parseDay((period && textAt(period, name)) ?? '')?.day;
  const message = textAt(element, 'AddtlStmtInf')?.trim();
  const statement: BankStatement = {
    account,
    sequenceNumber: readNumber(element, 'ElctrncSeqNb'),
    legalSequence: readNumber(element, 'LglSeqNb'),
    fromDate: day('FrDtTm') ?? openingBalance.date,
    toDate: day('ToDtTm') ?? closingBalance.date,
    openingBalance,
    closingBalance,
    entries,
    ...(message && { messages: [message] }),
  };
  checkSums(statement, path, notes);
  return statement;
}

function readNumber(element: XmlElement, name: string): number {
  const text = textAt(element, name)?.trim() ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

function readAccount(element: XmlElement, path: string, notes: CamtNotes): StatementAccount | undefined {
  const account = descendant(element, 'Acct');
  const text = (...names: string[]) => (account && textAt(account, ...names)?.trim()) ?? '';
  const iban = text('Id', 'IBAN');
  const currency = text('Ccy') || (descendant(element, 'Bal', 'Amt')?.attributes['Ccy'] ?? '');
  if (!isIban(iban)) return notes.add('CAMT-VALUE', `${path}/account/iban`, { element: 'IBAN', found: iban });
  if (!/^[A-Z]{3}$/.test(currency)) {
    return notes.add('CAMT-VALUE', `${path}/account/currency`, { element: 'Ccy', found: currency });
  }
  const ownerNumber = text('Ownr', 'Id', 'OrgId', 'Othr', 'Id');
  const description = text('Nm');
  return {
    iban,
    currency,
    ownerName: text('Ownr', 'Nm'),
    ...(ownerNumber && { ownerNumber }),
    bic: text('Svcr', 'FinInstnId', 'BICFI') || text('Svcr', 'FinInstnId', 'BIC'),
    ...(description && { description }),
  };
}

/** The balance of the first of these types: some banks give the previous closing (PRCD) for the opening one. */
function readBalance(
  element: XmlElement,
  codes: readonly string[],
  currency: string,
  path: string,
  notes: CamtNotes,
): StatementBalance | undefined {
  const balances = childrenNamed(element, 'Bal');
  const code = (balance: XmlElement) => textAt(balance, 'Tp', 'CdOrPrtry', 'Cd')?.trim() ?? '';
  const balance = codes.map((wanted) => balances.find((one) => code(one) === wanted)).find(Boolean);
  const place = `${path}/${codes[0] === 'CLBD' ? 'closingBalance' : 'openingBalance'}`;
  if (!balance) return notes.add('CAMT-VALUE', place, { element: codes.join('/'), found: '' });
  const minor = notes.amount(balance, currency, `${place}/minor`);
  const date = notes.day(childNamed(balance, 'Dt'), 'Dt', `${place}/date`);
  return minor === undefined || date === undefined ? undefined : { minor, date };
}

function checkSums(statement: BankStatement, path: string, notes: CamtNotes): void {
  const { currency } = statement.account;
  for (const { what, entry, expected, found } of imbalancesOf(statement)) {
    const amounts = { expected: formatMinor(expected, currency), found: formatMinor(found, currency) };
    if (what === 'batch') notes.add('CAMT-BATCH', `${path}/entries/${entry}`, amounts);
    else notes.add('CAMT-BALANCE', `${path}/closingBalance`, amounts);
  }
}
