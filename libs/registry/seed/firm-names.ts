import type { Language } from '#kernel';
import type { Sector } from '../firms/sectors.js';
import type { SeededRandom } from './random.js';

/** First parts of invented company names. */
const stems: readonly string[] = (
  'Alba Arden Astra Aurora Boreal Brabo Brava Brio Calma Cardo Castor Cirrus Clara Corona Cosmo Delta Dolce Dorado Eclat ' +
  'Elan Ember Equi Ergo Faro Felix Fiora Fortuna Gala Gemma Gusto Halo Helios Heron Horta Idea Iris Jade Juno Kaneel ' +
  'Kleur Koral Largo Lento Lumen Lux Maris Merula Mira Mosa Nimbus Nova Novum Oase Onyx Opal Orion Pallas Pax Pegaso ' +
  'Perla Pico Polder Prisma Quasar Quinta Robur Rosa Rubin Sabel Saturn Scala Senna Sierra Sirius Solis Sonata Sterk ' +
  'Stella Tempo Terra Tilia Toren Triton Ulmus Unda Vega Velo Ventus Verso Vesta Vita Volta Wilg Zenit Zephir Zilver'
).split(' ');

/** What firms of a sector call themselves. */
const endings: Partial<Readonly<Record<Sector, Partial<Readonly<Record<Language, readonly string[]>>>>>> = {
  'office-supplies': { nl: ['Kantoor', 'Office'], fr: ['Bureau', 'Papeterie'], de: ['Büro'], en: ['Office'] },
  bicycles: { nl: ['Fietsen', 'Velo'], fr: ['Cycles', 'Vélos'], de: ['Räder'], en: ['Cycles'] },
  bakery: { nl: ['Bakkerij', 'Brood'], fr: ['Boulangerie', 'Biscuits'], de: ['Backwaren'], en: ['Bakery'] },
  furniture: { nl: ['Meubelen', 'Interieur'], fr: ['Mobilier', 'Intérieur'], de: ['Möbel'], en: ['Furniture'] },
  'fine-food': { nl: ['Delicatessen', 'Streek'], fr: ['Saveurs', 'Terroir'], de: ['Feinkost'], en: ['Foods'] },
  outdoor: { nl: ['Buitenleven', 'Sport'], fr: ['Plein Air', 'Sports'], de: ['Outdoor'], en: ['Outdoor'] },
  textiles: { nl: ['Textiel', 'Mode'], fr: ['Textile', 'Mode'], de: ['Textil'], en: ['Textiles'] },
  coffee: { nl: ['Koffie', 'Thee'], fr: ['Cafés', 'Thés'], de: ['Kaffee'], en: ['Coffee'] },
  printing: { nl: ['Drukwerk', 'Print'], fr: ['Imprimerie', 'Impression'], de: ['Druck'], en: ['Print'] },
  toys: { nl: ['Speelgoed', 'Spel'], fr: ['Jouets', 'Jeux'], de: ['Spielwaren'], en: ['Toys'] },
  cosmetics: { nl: ['Verzorging', 'Natuur'], fr: ['Cosmétiques', 'Nature'], de: ['Kosmetik'], en: ['Care'] },
  electronics: { nl: ['Elektronica', 'Digital'], fr: ['Électronique', 'Digital'], de: ['Elektronik'], en: ['Digital'] },
};

/** The sectors that practice firms choose. */
export const practiceSectors = Object.keys(endings) as readonly Sector[];

export function inventName(random: SeededRandom, sector: Sector, language: Language): string {
  return `${random.pick(stems)} ${random.pick(endings[sector]?.[language] ?? ['Trade'])}`;
}

const legalForms: Readonly<Record<string, string>> = {
  'BE nl': 'BV',
  'BE fr': 'SRL',
  'BE de': 'GmbH',
  NL: 'B.V.',
  DE: 'GmbH',
  FR: 'SARL',
  LU: 'S.à r.l.',
  AT: 'GmbH',
  CH: 'GmbH',
  IT: 'S.r.l.',
  ES: 'S.L.',
  FI: 'Oy',
  PL: 'Sp. z o.o.',
  CZ: 's.r.o.',
  GB: 'Ltd',
  US: 'LLC',
};

/** The small company's legal form of a country; Belgium writes it in the firm's language. */
export function legalFormOf(country: string, language: Language): string {
  return legalForms[country] ?? legalForms[`${country} ${language}`] ?? '';
}

const streets: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Stationsstraat', 'Kerkstraat', 'Nieuwstraat', 'Markt', 'Molenstraat', 'Schoolstraat', 'Industrielaan'],
  fr: ['Rue de la Station', 'Rue de l’Église', 'Grand-Place', 'Rue du Moulin', 'Avenue des Arts', 'Rue Neuve'],
  de: ['Bahnhofstraße', 'Hauptstraße', 'Marktplatz', 'Schulstraße', 'Neustraße', 'Mühlenweg'],
  en: ['Station Road', 'High Street', 'Market Street', 'Mill Lane', 'School Lane'],
};

export function inventStreet(random: SeededRandom, language: Language): string {
  return `${random.pick(streets[language])} ${1 + random.below(240)}`;
}

const firstNames = (
  'Emma Olivia Louise Mila Noor Ella Lina Nora Juliette Alice Lucas Arthur Noah Adam Liam Louis Jules Victor Finn ' +
  'Mohamed Yasmine Amina Sofia Ines Chloé Hugo Gabriel Nathan Elias Matteo Elif Yusuf Aya Sara Jonas Lena Paul Marie'
).split(' ');
const lastNames = (
  'Peeters Janssens Maes Jacobs Willems Claes Goossens Wouters Mertens Lambert Dubois Martin Dupont Simon Laurent ' +
  'Leroy Renard Lefèvre Schmitz Müller Weber Meyer Yilmaz Demir Haddad Benali Nguyen Diallo Kowalski Popescu Rossi'
).split(' ');

export function inventPersonName(random: SeededRandom): string {
  return `${random.pick(firstNames)} ${random.pick(lastNames)}`;
}
