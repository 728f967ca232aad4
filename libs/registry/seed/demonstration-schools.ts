import type { Language } from '#kernel';

/** A school of the demonstration network with the class that plays. Schools are invented, their towns are not. */
export interface DemonstrationSchool {
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  readonly street: string;
  readonly postCode: string;
  readonly city: string;
  readonly className: string;
  /** User name of the teacher. */
  readonly teacher: string;
}

export const demonstrationSchools: readonly DemonstrationSchool[] = [
  {
    key: 'mechelen',
    name: 'Handelsinstituut De Dijle',
    language: 'nl',
    street: 'Zandpoortvest 10',
    postCode: '2800',
    city: 'Mechelen',
    className: '6 Bedrijf en organisatie',
    teacher: 'an.peeters',
  },
  {
    key: 'namur',
    name: 'Institut technique du Confluent',
    language: 'fr',
    street: 'Rue de Fer 48',
    postCode: '5000',
    city: 'Namur',
    className: '6e Technique de gestion',
    teacher: 'luc.dumont',
  },
  {
    key: 'bruxelles',
    name: 'Institut de commerce du Canal',
    language: 'fr',
    street: 'Boulevard de Nieuport 12',
    postCode: '1000',
    city: 'Bruxelles',
    className: '7e Gestion de très petites entreprises',
    teacher: 'an.peeters',
  },
  {
    key: 'eupen',
    name: 'Handelsschule Ostbelgien',
    language: 'de',
    street: 'Vervierser Straße 93',
    postCode: '4700',
    city: 'Eupen',
    className: '6 Büro und Verwaltung',
    teacher: 'luc.dumont',
  },
];

export interface DemonstrationPerson {
  readonly userName: string;
  readonly displayName: string;
  readonly language: Language;
}

export const demonstrationOffice: DemonstrationPerson = {
  userName: 'office',
  displayName: 'Katrien Willems',
  language: 'nl',
};

export const demonstrationFairOrganiser: DemonstrationPerson = {
  userName: 'fair',
  displayName: 'Samira El Amrani',
  language: 'fr',
};

export const demonstrationTeachers: readonly DemonstrationPerson[] = [
  { userName: 'an.peeters', displayName: 'An Peeters', language: 'nl' },
  { userName: 'luc.dumont', displayName: 'Luc Dumont', language: 'fr' },
];
