/** Where a customer of the retailer is registered; the capital stands for its address. */
export interface RetailCountry {
  readonly code: string;
  readonly city: string;
  readonly postCode: string;
  /** Member of the European Union in 2010, the United Kingdom apart. */
  readonly inUnion: boolean;
}

type Row = readonly [name: string, code: string, city: string, postCode: string, inUnion?: 'EU'];

// The names as the file writes them.
// prettier-ignore
const rows: readonly Row[] = [
  ['United Kingdom', 'GB', 'London', 'EC1A 1BB'],
  ['Australia', 'AU', 'Canberra', '2600'],
  ['Austria', 'AT', 'Wien', '1010', 'EU'],
  ['Bahrain', 'BH', 'Manama', '317'],
  ['Belgium', 'BE', 'Brussel', '1000', 'EU'],
  ['Brazil', 'BR', 'Brasília', '70000-000'],
  ['Bulgaria', 'BG', 'Sofia', '1000', 'EU'],
  ['Canada', 'CA', 'Ottawa', 'K1A 0A1'],
  ['Channel Islands', 'JE', 'St Helier', 'JE2 3QA'],
  ['Cyprus', 'CY', 'Nicosia', '1010', 'EU'],
  ['Czech Republic', 'CZ', 'Praha', '110 00', 'EU'],
  ['Denmark', 'DK', 'København', '1050', 'EU'],
  ['EIRE', 'IE', 'Dublin', 'D01 F5P2', 'EU'],
  ['Estonia', 'EE', 'Tallinn', '10111', 'EU'],
  ['Finland', 'FI', 'Helsinki', '00100', 'EU'],
  ['France', 'FR', 'Paris', '75001', 'EU'],
  ['Germany', 'DE', 'Berlin', '10115', 'EU'],
  ['Greece', 'GR', 'Athina', '105 57', 'EU'],
  ['Hong Kong', 'HK', 'Hong Kong', '999077'],
  ['Hungary', 'HU', 'Budapest', '1011', 'EU'],
  ['Iceland', 'IS', 'Reykjavík', '101'],
  ['Israel', 'IL', 'Jerusalem', '9100001'],
  ['Italy', 'IT', 'Roma', '00184', 'EU'],
  ['Japan', 'JP', 'Tokyo', '100-0001'],
  ['Latvia', 'LV', 'Riga', 'LV-1050', 'EU'],
  ['Lebanon', 'LB', 'Beirut', '1100'],
  ['Lithuania', 'LT', 'Vilnius', '01100', 'EU'],
  ['Luxembourg', 'LU', 'Luxembourg', '1111', 'EU'],
  ['Malta', 'MT', 'Valletta', 'VLT 1117', 'EU'],
  ['Netherlands', 'NL', 'Amsterdam', '1011 AB', 'EU'],
  ['Norway', 'NO', 'Oslo', '0150'],
  ['Poland', 'PL', 'Warszawa', '00-001', 'EU'],
  ['Portugal', 'PT', 'Lisboa', '1100-148', 'EU'],
  ['Romania', 'RO', 'București', '010011', 'EU'],
  ['RSA', 'ZA', 'Pretoria', '0002'],
  ['Saudi Arabia', 'SA', 'Riyadh', '11564'],
  ['Singapore', 'SG', 'Singapore', '018956'],
  ['Slovakia', 'SK', 'Bratislava', '811 01', 'EU'],
  ['Slovenia', 'SI', 'Ljubljana', '1000', 'EU'],
  ['Spain', 'ES', 'Madrid', '28001', 'EU'],
  ['Sweden', 'SE', 'Stockholm', '111 20', 'EU'],
  ['Switzerland', 'CH', 'Bern', '3011'],
  ['United Arab Emirates', 'AE', 'Abu Dhabi', '00000'],
  ['USA', 'US', 'Washington', '20001'],
];

const codes = new Map(rows.map(([name, code]) => [name, code]));

const byCode = new Map<string, RetailCountry>(
  rows.map(([, code, city, postCode, inUnion]) => [code, { code, city, postCode, inUnion: inUnion === 'EU' }]),
);

/** The ISO code of a country as the file names it; undefined for what is no country, such as `Unspecified`. */
export function countryOf(name: string): string | undefined {
  return codes.get(name);
}

export function retailCountry(code: string): RetailCountry {
  return byCode.get(code)!;
}

/** What a British seller charged in 2010: the standard rate at home, nothing within the Union and on exports. */
export function vatTo(country: string): { readonly vatCategory: 'S' | 'K' | 'G'; readonly vatRate: string } {
  if (country === 'GB') return { vatCategory: 'S', vatRate: '20' };
  return { vatCategory: retailCountry(country).inUnion ? 'K' : 'G', vatRate: '0' };
}
