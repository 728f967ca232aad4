import type { Language } from '#kernel';
import type { Department, Role } from '../people/person.js';
import { plainWord } from './import-columns.js';

const languageWords: Readonly<Record<Language, string>> = {
  nl: 'nl, nederlands, dutch, neerlandais, niederlandisch, nl-be',
  fr: 'fr, frans, french, francais, franzosisch, fr-be',
  de: 'de, duits, german, allemand, deutsch, de-be',
  en: 'en, engels, english, anglais, englisch',
};

const roleWords: Readonly<Record<Role, string>> = {
  student: 'student, leerling, leerlingen, eleve, schuler, schulerin, etudiant, cursist, medewerker',
  teacher:
    'teacher, leerkracht, leraar, lerares, enseignant, enseignante, professeur, lehrer, lehrerin, lehrkraft, coach',
  'network-office': 'network-office, office, netwerkbureau, bureau, bureau du reseau, zentralstelle',
  'fair-organiser':
    'fair-organiser, beursorganisator, organisateur de foire, messeveranstalter, messeorganisator, fair organiser',
};

const departmentWords: Readonly<Record<Department, string>> = {
  sales: 'sales, verkoop, vente, ventes, verkauf, vertrieb',
  purchasing: 'purchasing, aankoop, inkoop, achat, achats, einkauf',
  logistics: 'logistics, logistiek, magazijn, logistique, magasin, logistik, lager',
  accounting: 'accounting, boekhouding, comptabilite, buchhaltung, financien, finances',
  'human-resources':
    'human-resources, hr, personeel, personeelsdienst, human resources, ressources humaines, rh, personal, personalabteilung',
  management: 'management, directie, beheer, direction, geschaftsleitung, geschaftsfuhrung, leitung, secretariaat',
};

export const languageOfWord = lookUp(languageWords);
export const roleOfWord = lookUp(roleWords);
export const departmentOfWord = lookUp(departmentWords);

function lookUp<T extends string>(words: Readonly<Record<T, string>>): (word: string) => T | undefined {
  const known = new Map<string, T>();
  for (const [code, list] of Object.entries(words) as [T, string][]) {
    for (const word of list.split(',')) known.set(plainWord(word), code);
  }
  return (word) => known.get(plainWord(word));
}
