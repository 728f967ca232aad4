import type { AddressCard, Block, Formatter, PageParty } from '#doctype';
import { formatCreditorReference, formatIban, formatStructuredCommunication, moneyOf } from '#kernel';
import { epcQr } from '#standards';
import { reminderWords } from './reminder-words.js';

/** A firm on a letter. */
export interface LetterParty extends PageParty {
  readonly address: readonly string[];
}

/** What the letter of a payment reminder says; the text is in the letter's language already. */
export interface ReminderLetter {
  /** 1 to 3. */
  readonly level: number;
  /** Of the invoice. */
  readonly number: string;
  /** `YYYY-MM-DD` */
  readonly sentOn: string;
  readonly dueDate: string;
  readonly payBy: string;
  readonly currency: string;
  /** Decimal string. */
  readonly outstanding: string;
  readonly structuredCommunication: string | null;
  readonly text: string;
  readonly creditor: LetterParty;
  readonly debtor: LetterParty;
}

/** The letter: what is open, since when, and how to pay it. */
export function reminderPage(letter: ReminderLetter, format: Formatter): Block[] {
  const { language } = format;
  const say = (key: keyof typeof reminderWords) => reminderWords[key][language];
  return [
    {
      kind: 'letterhead',
      title: [say('first'), say('second'), say('third')][letter.level - 1] ?? say('first'),
      number: letter.number,
      date: format.day(letter.sentOn),
      sender: cardOf(letter.creditor, say('creditor')),
      receiver: cardOf(letter.debtor, say('debtor')),
    },
    {
      kind: 'facts',
      items: [
        { label: say('invoice'), value: letter.number },
        { label: say('due'), value: format.day(letter.dueDate) },
        { label: say('payBy'), value: format.day(letter.payBy) },
        { label: say('outstanding'), value: format.amount(letter.outstanding, letter.currency) },
      ],
    },
    ...letter.text.split(/\n{2,}/).map((text): Block => ({ kind: 'paragraph', text })),
    ...payment(letter, format),
  ];
}

function cardOf({ name, address }: LetterParty, label: string): AddressCard {
  return { label, name, lines: address, facts: [] };
}

function payment(letter: ReminderLetter, format: Formatter): Block[] {
  const { creditor, outstanding, currency, structuredCommunication } = letter;
  if (!creditor.iban) return [];
  const say = (key: keyof typeof reminderWords) => reminderWords[key][format.language];
  const qr = qrOf(letter, creditor.iban);
  return [
    {
      kind: 'payment',
      title: say('howToPay'),
      facts: [
        { label: say('amount'), value: format.amount(outstanding, currency) },
        { label: 'IBAN', value: formatIban(creditor.iban) },
        ...(creditor.bic ? [{ label: 'BIC', value: creditor.bic }] : []),
        { label: say('reference'), value: structuredCommunication ? printed(structuredCommunication) : letter.number },
      ],
      ...(qr ? { qr, caption: say('scan') } : {}),
    },
  ];
}

function printed(reference: string): string {
  return reference.startsWith('RF') ? formatCreditorReference(reference) : formatStructuredCommunication(reference);
}

/** EPC069-12 knows euro only; an account or amount that it does not take gets no code rather than no page. */
function qrOf(letter: ReminderLetter, iban: string): string | undefined {
  const { creditor, outstanding, currency, structuredCommunication: structured } = letter;
  if (currency !== 'EUR') return undefined;
  try {
    return epcQr({
      name: creditor.name,
      iban,
      ...(creditor.bic ? { bic: creditor.bic } : {}),
      amount: moneyOf(outstanding, currency),
      remittance: structured ? { structured } : { unstructured: letter.number },
    });
  } catch {
    return undefined;
  }
}
