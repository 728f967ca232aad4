import { languages, type Language, type LocalizedText } from './language.js';

/**
 * What people call a field of an input, as it stands above it in a form: `postCode` is "Post code", `names/fr` "Name (fr)",
 * `memberships/0/department` "Department". A field that only programs know keeps the name that it has in the API.
 */
export function fieldName(field: string, language: Language): string {
  const parts = field.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && languages.some((each) => each === last))
    return `${fieldName(parts.at(-2)!, language)} (${last})`;
  return Object.hasOwn(names, last) ? names[last]![language] : field;
}

const name: LocalizedText = { nl: 'Naam', fr: 'Nom', de: 'Name', en: 'Name' };
const text: LocalizedText = { nl: 'Tekst', fr: 'Texte', de: 'Text', en: 'Text' };
const language: LocalizedText = { nl: 'Taal', fr: 'Langue', de: 'Sprache', en: 'Language' };
const department: LocalizedText = { nl: 'Afdeling', fr: 'Service', de: 'Abteilung', en: 'Department' };

const names: Readonly<Record<string, LocalizedText>> = {
  active: { nl: 'In verkoop', fr: 'En vente', de: 'Im Verkauf', en: 'On sale' },
  bankName: { nl: 'Naam van de bank', fr: 'Nom de la banque', de: 'Name der Bank', en: 'Name of the bank' },
  city: { nl: 'Gemeente', fr: 'Commune', de: 'Ort', en: 'City' },
  code: { nl: 'Code', fr: 'Code', de: 'Code', en: 'Code' },
  country: { nl: 'Land', fr: 'Pays', de: 'Land', en: 'Country' },
  creditorName: { nl: 'Begunstigde', fr: 'Bénéficiaire', de: 'Empfänger', en: 'Payee' },
  defaultLanguage: language,
  department,
  description: { nl: 'Omschrijving', fr: 'Description', de: 'Beschreibung', en: 'Description' },
  displayName: name,
  email: { nl: 'E-mail', fr: 'E-mail', de: 'E-Mail', en: 'E-mail' },
  feedback: { nl: 'Feedback', fr: 'Feed-back', de: 'Feedback', en: 'Feedback' },
  holderName: { nl: 'Houder', fr: 'Titulaire', de: 'Inhaber', en: 'Holder' },
  language,
  legalForm: { nl: 'Rechtsvorm', fr: 'Forme juridique', de: 'Rechtsform', en: 'Legal form' },
  level: { nl: 'Niveau', fr: 'Niveau', de: 'Stufe', en: 'Level' },
  minimumOrderQuantity: {
    nl: 'Minimale bestelhoeveelheid',
    fr: 'Quantité minimale de commande',
    de: 'Mindestbestellmenge',
    en: 'Minimum order quantity',
  },
  name,
  names: name,
  netPrice: { nl: 'Nettoprijs', fr: 'Prix net', de: 'Nettopreis', en: 'Net price' },
  note: { nl: 'Opmerking', fr: 'Remarque', de: 'Bemerkung', en: 'Note' },
  number: { nl: 'Nummer', fr: 'Numéro', de: 'Nummer', en: 'Number' },
  paymentTermsDays: {
    nl: 'Betaaltermijn in dagen',
    fr: 'Délai de paiement en jours',
    de: 'Zahlungsziel in Tagen',
    en: 'Payment terms in days',
  },
  postCode: { nl: 'Postcode', fr: 'Code postal', de: 'Postleitzahl', en: 'Post code' },
  quantity: { nl: 'Aantal', fr: 'Quantité', de: 'Menge', en: 'Quantity' },
  remittanceUnstructured: { nl: 'Mededeling', fr: 'Communication', de: 'Verwendungszweck', en: 'Communication' },
  roles: { nl: 'Rol', fr: 'Rôle', de: 'Rolle', en: 'Role' },
  schoolYear: { nl: 'Schooljaar', fr: 'Année scolaire', de: 'Schuljahr', en: 'School year' },
  sector: { nl: 'Sector', fr: 'Secteur', de: 'Branche', en: 'Sector' },
  street: { nl: 'Straat en nummer', fr: 'Rue et numéro', de: 'Straße und Nummer', en: 'Street and number' },
  strictness: { nl: 'Strengheid', fr: 'Rigueur', de: 'Strenge', en: 'Strictness' },
  telephone: { nl: 'Telefoon', fr: 'Téléphone', de: 'Telefon', en: 'Telephone' },
  text,
  texts: text,
  unitCode: { nl: 'Eenheid', fr: 'Unité', de: 'Einheit', en: 'Unit' },
  userName: { nl: 'Gebruikersnaam', fr: 'Nom d’utilisateur', de: 'Benutzername', en: 'User name' },
  vatCategory: { nl: 'Btw-categorie', fr: 'Catégorie de TVA', de: 'USt-Kategorie', en: 'VAT category' },
  website: { nl: 'Website', fr: 'Site web', de: 'Website', en: 'Website' },
};
