import type { LocalizedText } from '#kernel';
import type { FindingText, FindingTexts } from '../../finding/finding.js';

/** What is wrong with a value, and how it should look. */
function value(what: LocalizedText, remedy: LocalizedText): FindingText {
  return { what, remedy };
}

/** JSON of another type than the model has. */
function expected(type: LocalizedText): FindingText {
  return value(
    {
      nl: `Hier wordt ${type.nl} verwacht ({path}).`,
      fr: `On attend ici ${type.fr} ({path}).`,
      de: `Hier wird ${type.de} erwartet ({path}).`,
      en: `Here ${type.en} is expected ({path}).`,
    },
    {
      nl: 'Verbeter de JSON. Ook getallen en bedragen zijn er tekst tussen aanhalingstekens.',
      fr: 'Corrigez le JSON. Les nombres et les montants y sont aussi du texte entre guillemets.',
      de: 'Verbessern Sie das JSON. Auch Zahlen und Beträge sind dort Text in Anführungszeichen.',
      en: 'Correct the JSON. Numbers and amounts, too, are text in quotation marks there.',
    },
  );
}

export const valueTexts: FindingTexts = {
  'structure-code': value(
    {
      nl: '"{value}" staat niet in de codelijst {lists} ({term}).',
      fr: '« {value} » ne figure pas dans la liste de codes {lists} ({term}).',
      de: '„{value}“ steht nicht in der Codeliste {lists} ({term}).',
      en: '"{value}" is not in the code list {lists} ({term}).',
    },
    {
      nl: 'Kies voor {path} een code uit de lijst; let op hoofdletters.',
      fr: 'Choisissez pour {path} un code de la liste ; attention aux majuscules.',
      de: 'Wählen Sie für {path} einen Code aus der Liste; achten Sie auf Großbuchstaben.',
      en: 'Choose a code of the list for {path}; mind the capitals.',
    },
  ),
  'structure-fixed': value(
    {
      nl: '"{value}" moet hier "{expected}" zijn ({term}).',
      fr: '« {value} » doit être « {expected} » ici ({term}).',
      de: '„{value}“ muss hier „{expected}“ sein ({term}).',
      en: '"{value}" must be "{expected}" here ({term}).',
    },
    {
      nl: 'Zet {path} op "{expected}".',
      fr: 'Mettez {path} à « {expected} ».',
      de: 'Setzen Sie {path} auf „{expected}“.',
      en: 'Set {path} to "{expected}".',
    },
  ),
  'structure-date': value(
    {
      nl: '"{value}" is geen datum in de vorm JJJJ-MM-DD ({term}).',
      fr: '« {value} » n’est pas une date de la forme AAAA-MM-JJ ({term}).',
      de: '„{value}“ ist kein Datum der Form JJJJ-MM-TT ({term}).',
      en: '"{value}" is not a date of the form YYYY-MM-DD ({term}).',
    },
    {
      nl: 'Schrijf {path} als een bestaande dag, zonder tijdzone, zoals 2026-11-21.',
      fr: 'Écrivez {path} comme un jour existant, sans fuseau horaire, tel que 2026-11-21.',
      de: 'Schreiben Sie {path} als vorhandenen Tag ohne Zeitzone, etwa 2026-11-21.',
      en: 'Write {path} as an existing day, without a time zone, such as 2026-11-21.',
    },
  ),
  'structure-time': value(
    {
      nl: '"{value}" is geen tijdstip in de vorm uu:mm:ss ({term}).',
      fr: '« {value} » n’est pas une heure de la forme hh:mm:ss ({term}).',
      de: '„{value}“ ist keine Uhrzeit der Form hh:mm:ss ({term}).',
      en: '"{value}" is not a time of the form hh:mm:ss ({term}).',
    },
    {
      nl: 'Schrijf {path} zoals 14:30:00.',
      fr: 'Écrivez {path} comme 14:30:00.',
      de: 'Schreiben Sie {path} wie 14:30:00.',
      en: 'Write {path} like 14:30:00.',
    },
  ),
  'structure-decimal': value(
    {
      nl: '"{value}" is geen decimaal getal ({term}).',
      fr: '« {value} » n’est pas un nombre décimal ({term}).',
      de: '„{value}“ ist keine Dezimalzahl ({term}).',
      en: '"{value}" is not a decimal number ({term}).',
    },
    {
      nl: 'Schrijf {path} met cijfers en een punt, zoals 1234.50: geen komma, geen spatie, geen exponent.',
      fr: 'Écrivez {path} avec des chiffres et un point, comme 1234.50 : sans virgule, espace ni exposant.',
      de: 'Schreiben Sie {path} mit Ziffern und einem Punkt, etwa 1234.50: kein Komma, kein Leerzeichen, kein Exponent.',
      en: 'Write {path} with digits and a point, such as 1234.50: no comma, no space, no exponent.',
    },
  ),
  'structure-indicator': value(
    {
      nl: '"{value}" is noch "true" noch "false" ({term}).',
      fr: '« {value} » n’est ni « true » ni « false » ({term}).',
      de: '„{value}“ ist weder „true“ noch „false“ ({term}).',
      en: '"{value}" is neither "true" nor "false" ({term}).',
    },
    {
      nl: 'Zet {path} op "true" (ja) of "false" (nee).',
      fr: 'Mettez {path} à « true » (oui) ou « false » (non).',
      de: 'Setzen Sie {path} auf „true“ (ja) oder „false“ (nein).',
      en: 'Set {path} to "true" (yes) or "false" (no).',
    },
  ),
  'structure-binary': value(
    {
      nl: 'De bijlage is niet in base64 gecodeerd ({term}).',
      fr: 'La pièce jointe n’est pas codée en base64 ({term}).',
      de: 'Der Anhang ist nicht in Base64 kodiert ({term}).',
      en: 'The attachment is not coded in base64 ({term}).',
    },
    {
      nl: 'Voeg het bestand opnieuw toe in {path}.',
      fr: 'Joignez à nouveau le fichier dans {path}.',
      de: 'Fügen Sie die Datei in {path} erneut an.',
      en: 'Attach the file again in {path}.',
    },
  ),
  'structure-long': value(
    {
      nl: 'De waarde van {term} is te lang: hoogstens {longest} tekens zijn toegelaten.',
      fr: 'La valeur de {term} est trop longue : {longest} caractères au plus sont admis.',
      de: 'Der Wert von {term} ist zu lang: Höchstens {longest} Zeichen sind erlaubt.',
      en: 'The value of {term} is too long: at most {longest} characters are allowed.',
    },
    {
      nl: 'Kort {path} in.',
      fr: 'Raccourcissez {path}.',
      de: 'Kürzen Sie {path}.',
      en: 'Shorten {path}.',
    },
  ),
  'structure-many': value(
    {
      nl: '{path} bevat meer dan {most} regels.',
      fr: '{path} contient plus de {most} lignes.',
      de: '{path} enthält mehr als {most} Zeilen.',
      en: '{path} has more than {most} lines.',
    },
    {
      nl: 'Splits het document.',
      fr: 'Divisez le document.',
      de: 'Teilen Sie das Dokument auf.',
      en: 'Split the document.',
    },
  ),
  'structure-type-text': expected({ nl: 'tekst', fr: 'du texte', de: 'Text', en: 'text' }),
  'structure-type-object': expected({ nl: 'een object', fr: 'un objet', de: 'ein Objekt', en: 'an object' }),
  'structure-type-list': expected({ nl: 'een lijst', fr: 'une liste', de: 'eine Liste', en: 'a list' }),
};
