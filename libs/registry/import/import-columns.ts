import type { LocalizedText } from '#kernel';

export type ImportField =
  | 'displayName'
  | 'firstName'
  | 'lastName'
  | 'userName'
  | 'email'
  | 'language'
  | 'role'
  | 'firm'
  | 'department'
  | 'school'
  | 'class';

/** The title of each column in the template, and what else it is called in the lists of schools. */
export const importColumns: Readonly<Record<ImportField, { readonly title: LocalizedText; readonly also: string }>> = {
  displayName: {
    title: { nl: 'Naam', fr: 'Nom complet', de: 'Vollständiger Name', en: 'Name' },
    also: 'volledige naam, full name, display name, displayname, leerling, élève, schüler, student, name vorname',
  },
  firstName: {
    title: { nl: 'Voornaam', fr: 'Prénom', de: 'Vorname', en: 'First name' },
    also: 'given name, firstname',
  },
  lastName: {
    title: { nl: 'Familienaam', fr: 'Nom de famille', de: 'Nachname', en: 'Last name' },
    also: 'achternaam, nom, familienname, surname, family name, lastname',
  },
  userName: {
    title: { nl: 'Gebruikersnaam', fr: 'Nom d’utilisateur', de: 'Benutzername', en: 'User name' },
    also: 'username, login, identifiant, account',
  },
  email: {
    title: { nl: 'E-mail', fr: 'E-mail', de: 'E-Mail', en: 'E-mail' },
    also: 'email, mail, e-mailadres, adresse e-mail, courriel, e-mail-adresse',
  },
  language: { title: { nl: 'Taal', fr: 'Langue', de: 'Sprache', en: 'Language' }, also: 'taalcode' },
  role: { title: { nl: 'Rol', fr: 'Rôle', de: 'Rolle', en: 'Role' }, also: 'rollen, rôles, roles, functie' },
  firm: {
    title: { nl: 'Firma', fr: 'Entreprise', de: 'Firma', en: 'Firm' },
    also: 'firma’s, oefenfirma, bedrijf, bedrijven, onderneming, entreprise d’entraînement, société, übungsfirma, company, ondernemingsnummer',
  },
  department: {
    title: { nl: 'Afdeling', fr: 'Service', de: 'Abteilung', en: 'Department' },
    also: 'département, dienst',
  },
  school: { title: { nl: 'School', fr: 'École', de: 'Schule', en: 'School' }, also: 'établissement, instelling' },
  class: { title: { nl: 'Klas', fr: 'Classe', de: 'Klasse', en: 'Class' }, also: 'klassen, classes, klasgroep' },
};

export const importFields = Object.keys(importColumns) as readonly ImportField[];

/** How titles and words are compared: without accents, case and doubled spaces. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, ' ');
}

const fieldOfTitle: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) => {
    const { title, also } = importColumns[field];
    const names = [field, ...Object.values(title), ...also.split(',')];
    return names.map((name) => [plainWord(name), field] as const);
  }),
);

/** What the columns of a list mean, by their position; undefined for those that mean nothing here. */
export function readTitles(cells: readonly string[]): (ImportField | undefined)[] {
  const seen = new Set<ImportField>();
  return cells.map((cell) => {
    const field = fieldOfTitle.get(plainWord(cell));
    if (!field || seen.has(field)) return undefined;
    seen.add(field);
    return field;
  });
}
