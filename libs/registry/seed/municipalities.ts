import type { Language } from '#kernel';

export interface Municipality {
  readonly postCode: string;
  readonly city: string;
  readonly country: string;
  readonly language: Language;
}

/** Belgian regions with their share of the practice firms in percent. */
export const belgianRegions: readonly { readonly share: number; readonly towns: readonly Municipality[] }[] = [
  {
    share: 71,
    towns: towns('BE', 'nl', [
      '2000 Antwerpen',
      '9000 Gent',
      '8000 Brugge',
      '3000 Leuven',
      '2800 Mechelen',
      '9300 Aalst',
      '8500 Kortrijk',
      '3500 Hasselt',
      '9100 Sint-Niklaas',
      '8400 Oostende',
      '3600 Genk',
      '8800 Roeselare',
      '2300 Turnhout',
      '9200 Dendermonde',
      '1800 Vilvoorde',
      '9160 Lokeren',
      '2440 Geel',
      '9800 Deinze',
      '1500 Halle',
      '8900 Ieper',
      '3800 Sint-Truiden',
      '3300 Tienen',
      '2500 Lier',
      '2200 Herentals',
      '9700 Oudenaarde',
      '8630 Veurne',
      '3700 Tongeren',
      '2400 Mol',
    ]),
  },
  {
    share: 22,
    towns: towns('BE', 'fr', [
      '6000 Charleroi',
      '4000 Liège',
      '5000 Namur',
      '7000 Mons',
      '7500 Tournai',
      '4800 Verviers',
      '7100 La Louvière',
      '1300 Wavre',
      '1400 Nivelles',
      '6700 Arlon',
      '6600 Bastogne',
      '4500 Huy',
      '5500 Dinant',
      '7800 Ath',
      '6900 Marche-en-Famenne',
    ]),
  },
  {
    share: 6,
    towns: [
      ...towns('BE', 'fr', ['1050 Ixelles', '1060 Saint-Gilles', '1080 Molenbeek-Saint-Jean', '1030 Schaerbeek']),
      ...towns('BE', 'nl', ['1000 Brussel', '1070 Anderlecht', '1090 Jette']),
    ],
  },
  { share: 1, towns: towns('BE', 'de', ['4700 Eupen', '4780 Sankt Vith', '4720 Kelmis', '4760 Büllingen']) },
];

/** Towns of other countries whose practice firms trade with Belgian ones. */
export const townsAbroad: readonly Municipality[] = [
  ...towns('NL', 'nl', ['6211 AA Maastricht', '5611 AA Eindhoven', '3511 AA Utrecht']),
  ...towns('DE', 'de', ['52062 Aachen', '50667 Köln', '45127 Essen', '10115 Berlin']),
  ...towns('FR', 'fr', ['59000 Lille', '75011 Paris', '69002 Lyon', '67000 Strasbourg']),
  ...towns('LU', 'fr', ['1009 Luxembourg', '4001 Esch-sur-Alzette']),
  ...towns('AT', 'de', ['1010 Wien', '8010 Graz', '5020 Salzburg']),
  ...towns('CH', 'de', ['8001 Zürich', '4051 Basel']),
  ...towns('IT', 'en', ['20121 Milano', '10121 Torino']),
  ...towns('ES', 'en', ['08001 Barcelona', '46001 Valencia']),
  ...towns('FI', 'en', ['00100 Helsinki', '33100 Tampere']),
  ...towns('PL', 'en', ['00-001 Warszawa', '30-001 Kraków']),
  ...towns('CZ', 'en', ['11000 Praha', '60200 Brno']),
  ...towns('GB', 'en', ['LS1 1AA Leeds', 'BS1 1AA Bristol']),
  ...towns('US', 'en', ['10001 New York', '60601 Chicago']),
];

/** Reads `2800 Mechelen`; the post codes of NL and GB are two words. */
function towns(country: string, language: Language, texts: readonly string[]): Municipality[] {
  return texts.map((text) => {
    const parts = country === 'NL' || country === 'GB' ? 2 : 1;
    const words = text.split(' ');
    return { postCode: words.slice(0, parts).join(' '), city: words.slice(parts).join(' '), country, language };
  });
}
