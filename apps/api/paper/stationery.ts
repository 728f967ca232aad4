import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { formatterOf, type AddressCard } from '#doctype';
import { formatEnterpriseNumber, formatIban, KontorError, systemClock, type Language } from '#kernel';
import { contentHash, footerOf, renderBusinessCards, renderLetter, vCardOf, type Paper } from '#paper';
import { departmentNames, findPerson, logosOf, notFound, type Department, type FirmRecord } from '#registry';
import { pagePartyOf } from './page-party.js';

/** To whom a letter goes: the lines of its address, as they stand in the window of the envelope. */
export interface Addressee {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface LetterContent {
  readonly receiver: Addressee;
  readonly subject: string;
  readonly text: string;
  /** `YYYY-MM-DD`; today unless told otherwise. */
  readonly date: string | undefined;
  /** Who signs, somebody of the firm. */
  readonly personId: string | null;
}

/** Prints the cards and letters of firms. */
@Injectable()
export class Stationery {
  constructor(private readonly database: DataSource) {}

  /** @param personId whose card it is; null for the card of the firm. @throws KontorError `not-found` for a stranger */
  async businessCards(firm: FirmRecord, personId: string | null, language: Language): Promise<Paper> {
    const person = personId === null ? undefined : await this.worker(firm, personId, language);
    const { telephone, email, website } = firm;
    const contacts = [telephone, email, website && shortAddress(website)].filter((line) => line !== null);
    const organisation = firm.legalName;
    const known = { ...(telephone && { telephone }), ...(email && { email }), ...(website && { website }) };
    const bytes = await renderBusinessCards(
      {
        firm: firm.legalName,
        ...(person && { person }),
        address: addressOf(firm),
        contacts,
        numbers: [numberOf(firm), `IBAN ${formatIban(firm.iban)}  ·  BIC ${firm.bankBic}`].filter(Boolean),
        vCard: vCardOf({ ...(person && { person }), organisation, ...known }),
      },
      { language, title: person?.name ?? firm.name, createdAt: printDay(), ...(await this.logoOf(firm)) },
    );
    return { bytes, hash: contentHash(bytes) };
  }

  /** @throws KontorError `not-found` where somebody signs who does not work there */
  async letter(firm: FirmRecord, content: LetterContent, language: Language): Promise<Paper> {
    const { receiver, subject, text, personId } = content;
    const date = content.date ?? systemClock.now().toISOString().slice(0, 10);
    const signature = personId === null ? undefined : await this.worker(firm, personId, language);
    const bytes = await renderLetter(
      {
        sender: senderOf(firm),
        receiver: { label: '', ...receiver, facts: [] },
        placeAndDate: `${firm.address.city}, ${formatterOf(language).day(date)}`,
        subject,
        text,
        ...(signature && { signature }),
      },
      {
        language,
        title: subject,
        createdAt: new Date(`${date}T00:00:00Z`),
        footer: footerOf(pagePartyOf(firm), language),
        ...(await this.logoOf(firm)),
      },
    );
    return { bytes, hash: contentHash(bytes) };
  }

  private async worker(
    { id }: FirmRecord,
    personId: string,
    language: Language,
  ): Promise<{ readonly name: string; readonly title: string }> {
    const person = await findPerson(this.database.manager, personId);
    const membership = person?.memberships.find(({ firmId }) => firmId === id);
    if (!person || !membership) throw new KontorError(notFound);
    return { name: person.displayName, title: departmentNames[membership.department as Department][language] };
  }

  private async logoOf({ id }: FirmRecord): Promise<{ readonly logo?: Buffer }> {
    const logo = (await logosOf(this.database.manager, [id])).get(id);
    return logo ? { logo } : {};
  }
}

/** The same firm's card is the same file for the whole day. */
function printDay(): Date {
  return new Date(`${systemClock.now().toISOString().slice(0, 10)}T00:00:00Z`);
}

/** Street; post code and city; the country where it is not Belgium. */
export function addressOf({ address: { street, postCode, city, country } }: Pick<FirmRecord, 'address'>): string[] {
  return [street, `${postCode} ${city}`, ...(country === 'BE' ? [] : [country])];
}

function senderOf(firm: FirmRecord): AddressCard {
  const lines = [...addressOf(firm), numberOf(firm)].filter((line) => line !== '');
  return { label: '', name: firm.legalName, lines, facts: [] };
}

function numberOf({ vatNumber, enterpriseNumber }: FirmRecord): string {
  if (vatNumber?.startsWith('BE') && enterpriseNumber) return `BE ${formatEnterpriseNumber(enterpriseNumber)}`;
  return vatNumber ?? (enterpriseNumber ? formatEnterpriseNumber(enterpriseNumber) : '');
}

/** As people write it on a card: without the protocol. */
function shortAddress(website: string): string {
  return website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
