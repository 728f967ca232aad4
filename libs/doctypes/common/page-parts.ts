import type { AddressCard, Fact, FactsBlock, PageParty, ParagraphBlock } from '#doctype';
import { fill, formatEnterpriseNumber, formatIban, type Language, type LocalizedText } from '#kernel';
import { say } from './say.js';

/** A party as far as bodies describe it; every type has some of it. */
export interface PrintedParty {
  readonly name?: string;
  readonly postalAddress?: PrintedAddress;
  readonly vatIdentifier?: string;
  readonly legalRegistrationIdentifier?: string;
  readonly electronicAddress?: string;
  readonly electronicAddressScheme?: string;
  readonly contact?: { readonly telephone?: string; readonly email?: string };
}

export interface PrintedAddress {
  readonly addressLine1?: string;
  readonly addressLine2?: string;
  readonly addressLine3?: string;
  readonly postCode?: string;
  readonly city?: string;
  readonly countrySubdivision?: string;
  readonly countryCode?: string;
}

/** Labels that several types print. */
export const commonLabels = {
  seller: say('Verkoper', 'Vendeur', 'Verkäufer', 'Seller'),
  buyer: say('Koper', 'Acheteur', 'Käufer', 'Buyer'),
  enterpriseNumber: say('Ondernemingsnummer', 'Numéro d’entreprise', 'Unternehmensnummer', 'Enterprise number'),
  vatNumber: say('Btw-nummer', 'Numéro de TVA', 'USt-IdNr.', 'VAT number'),
  telephone: say('Telefoon', 'Téléphone', 'Telefon', 'Telephone'),
  email: say('E-mail', 'E-mail', 'E-Mail', 'E-mail'),
  website: say('Website', 'Site web', 'Website', 'Website'),
  iban: say('IBAN', 'IBAN', 'IBAN', 'IBAN'),
  note: say('Opmerking', 'Remarque', 'Bemerkung', 'Note'),
  line: say('Lijn', 'Ligne', 'Pos.', 'Line'),
  article: say('Artikel', 'Article', 'Artikel', 'Item'),
  articleNumber: say('Artikelnummer', 'Numéro d’article', 'Artikelnummer', 'Item number'),
  description: say('Omschrijving', 'Description', 'Bezeichnung', 'Description'),
  quantity: say('Aantal', 'Quantité', 'Menge', 'Quantity'),
  unit: say('Eenheid', 'Unité', 'Einheit', 'Unit'),
  order: say('Bestelling', 'Commande', 'Bestellung', 'Order'),
  orderLine: say('Bestellijn', 'Ligne de commande', 'Bestellposition', 'Order line'),
  status: say('Status', 'Statut', 'Status', 'Status'),
  noLines: say('Geen lijnen.', 'Aucune ligne.', 'Keine Positionen.', 'No lines.'),
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** The commonest units of UN/ECE Recommendation 20; others are printed as their code. */
const units: Readonly<Record<string, LocalizedText>> = {
  C62: say('stuk', 'unité', 'Stück', 'unit'),
  H87: say('stuk', 'pièce', 'Stück', 'piece'),
  EA: say('stuk', 'pièce', 'Stück', 'each'),
  XPP: say('stuk', 'pièce', 'Stück', 'piece'),
  PR: say('paar', 'paire', 'Paar', 'pair'),
  SET: say('set', 'jeu', 'Satz', 'set'),
  XBX: say('doos', 'boîte', 'Karton', 'box'),
  XPK: say('pak', 'paquet', 'Paket', 'package'),
  XPX: say('pallet', 'palette', 'Palette', 'pallet'),
  KGM: say('kg', 'kg', 'kg', 'kg'),
  GRM: say('g', 'g', 'g', 'g'),
  TNE: say('ton', 'tonne', 'Tonne', 'tonne'),
  LTR: say('l', 'l', 'l', 'l'),
  MTR: say('m', 'm', 'm', 'm'),
  MTK: say('m²', 'm²', 'm²', 'm²'),
  MTQ: say('m³', 'm³', 'm³', 'm³'),
  HUR: say('uur', 'heure', 'Stunde', 'hour'),
  DAY: say('dag', 'jour', 'Tag', 'day'),
  MON: say('maand', 'mois', 'Monat', 'month'),
};

/** A unit code in words. */
export function unitText(code: string | undefined, language: Language): string {
  return code === undefined ? '' : (units[code]?.[language] ?? code);
}

/** The lines of an address as they stand on an envelope; the country where it is not Belgium. */
export function addressLines(address: PrintedAddress | undefined): string[] {
  if (!address) return [];
  const place = [address.postCode, address.city].filter(isText).join(' ');
  const country = address.countryCode === 'BE' ? undefined : address.countryCode;
  return [
    address.addressLine1,
    address.addressLine2,
    address.addressLine3,
    place,
    address.countrySubdivision,
    country,
  ].filter(isText);
}

/** Who a party is, from the body, completed with what its letterhead adds. */
export function addressCard(
  label: LocalizedText,
  language: Language,
  party: PrintedParty,
  more: PageParty,
): AddressCard {
  const name = party.name ?? more.name;
  return {
    label: label[language],
    name: more.legalForm && !name.includes(more.legalForm) ? `${name} ${more.legalForm}` : name,
    lines: addressLines(party.postalAddress),
    facts: facts(language, [
      [commonLabels.enterpriseNumber, enterpriseNumberOf(party)],
      [commonLabels.vatNumber, party.vatIdentifier],
      [commonLabels.telephone, party.contact?.telephone ?? more.telephone],
      [commonLabels.email, party.contact?.email ?? more.email],
      [commonLabels.website, more.website],
      [commonLabels.iban, more.iban === undefined ? undefined : formatIban(more.iban)],
    ]),
  };
}

/** The facts that have a value. */
export function facts(language: Language, pairs: readonly (readonly [LocalizedText, string | undefined])[]): Fact[] {
  return pairs.flatMap(([label, value]) => (isText(value) ? [{ label: label[language], value }] : []));
}

/** A block of facts, or nothing where none has a value. */
export function factsBlock(
  language: Language,
  pairs: readonly (readonly [LocalizedText, string | undefined])[],
): FactsBlock[] {
  const items = facts(language, pairs);
  return items.length > 0 ? [{ kind: 'facts', items }] : [];
}

/** The document's note as a paragraph, where it has one. */
export function noteBlock(language: Language, note: string | undefined): ParagraphBlock[] {
  return isText(note) ? [{ kind: 'paragraph', title: commonLabels.note[language], text: note }] : [];
}

/** The line under a row: the parts that there are, apart. */
export function rowNote(...parts: readonly (string | undefined)[]): { note?: string } {
  const note = parts.filter(isText).join(' · ');
  return note ? { note } : {};
}

/** A text with its places filled, in a language. */
export function phrase(text: LocalizedText, language: Language, params: Readonly<Record<string, string>>): string {
  return fill(text[language], params);
}

function enterpriseNumberOf(party: PrintedParty): string | undefined {
  if (party.electronicAddressScheme === '0208' && party.electronicAddress?.length === 10) {
    return formatEnterpriseNumber(party.electronicAddress);
  }
  return party.legalRegistrationIdentifier;
}

function isText(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}
