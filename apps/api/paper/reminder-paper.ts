import type { EntityManager } from 'typeorm';
import type { Reminder } from '#clearing';
import { formatterOf } from '#doctype';
import { dayOf } from '#kernel';
import { contentHash, footerOf, reminderPage, renderPage, type LetterParty, type Paper } from '#paper';
import { logosOf, type FirmRecord } from '#registry';
import { pagePartyOf } from './page-party.js';

/** The letter of a reminder, in the language that it was sent in. */
export async function printReminder(
  manager: EntityManager,
  reminder: Reminder,
  creditor: FirmRecord,
  debtor: FirmRecord,
): Promise<Paper> {
  const { language, sentAt } = reminder;
  const logo = (await logosOf(manager, [creditor.id])).get(creditor.id);
  const sentOn = dayOf(sentAt, creditor.timeZone);
  const letter = { ...reminder, sentOn, creditor: letterPartyOf(creditor), debtor: letterPartyOf(debtor) };
  const blocks = reminderPage(letter, formatterOf(language));
  const title = blocks[0]?.kind === 'letterhead' ? `${blocks[0].title} ${reminder.number}` : reminder.number;
  const bytes = await renderPage(blocks, {
    language,
    title,
    createdAt: new Date(`${sentOn}T00:00:00Z`),
    footer: footerOf(pagePartyOf(creditor), language),
    ...(logo && { logo }),
  });
  return { bytes, hash: contentHash(bytes) };
}

function letterPartyOf(firm: FirmRecord): LetterParty {
  const { street, postCode, city } = firm.address;
  return { ...pagePartyOf(firm), name: firm.legalName, address: [street, `${postCode} ${city}`] };
}
