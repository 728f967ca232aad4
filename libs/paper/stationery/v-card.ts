/** What a telephone keeps of a business card. */
export interface VCard {
  /** Absent on the card of a firm. */
  readonly person?: { readonly name: string; readonly title: string };
  readonly organisation: string;
  readonly telephone?: string;
  readonly email?: string;
  readonly website?: string;
}

/**
 * A vCard 3.0 (RFC 2426), which every telephone's camera understands. Without the address: that is read on the card, and
 * would make the code too fine for a small one.
 */
export function vCardOf({ person, organisation, telephone, email, website }: VCard): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${person ? nameParts(person.name) : `${escaped(organisation)};;;;`}`,
    `FN:${escaped(person?.name ?? organisation)}`,
    `ORG:${escaped(organisation)}`,
    person && `TITLE:${escaped(person.title)}`,
    telephone && `TEL;TYPE=WORK:${escaped(telephone)}`,
    email && `EMAIL:${escaped(email)}`,
    website && `URL:${escaped(website)}`,
    'END:VCARD',
  ];
  return lines.filter(Boolean).join('\r\n');
}

/** Family name; given name: what stands after the first word is taken as the family name, as in most of Europe. */
function nameParts(name: string): string {
  const [given = '', ...family] = name.trim().split(/\s+/);
  return `${escaped(family.join(' '))};${escaped(given)};;;`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
