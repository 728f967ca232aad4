import type { Finding, FindingTexts, Severity } from '../finding/finding.js';

/** Kontor's own rules for CODA files; the standard numbers none. */
export const codaFindingTexts: FindingTexts = {
  'CODA-ENCODING': {
    what: {
      nl: 'Dit is geen CODA-bestand: het bevat tekens die in geen tekst voorkomen.',
      fr: 'Ceci n’est pas un fichier CODA : il contient des caractères qui n’appartiennent à aucun texte.',
      de: 'Das ist keine CODA-Datei: Sie enthält Zeichen, die in keinem Text vorkommen.',
      en: 'This is not a CODA file: it contains characters that belong to no text.',
    },
    remedy: {
      nl: 'Kies het bestand zoals de bank het leverde, als platte tekst in ISO 8859-1 of UTF-8.',
      fr: 'Choisissez le fichier tel que la banque l’a livré, en texte brut ISO 8859-1 ou UTF-8.',
      de: 'Wählen Sie die Datei, wie die Bank sie geliefert hat, als reinen Text in ISO 8859-1 oder UTF-8.',
      en: 'Choose the file as the bank delivered it, plain text in ISO 8859-1 or UTF-8.',
    },
  },
  'CODA-SIZE': {
    what: {
      nl: 'Het bestand is te groot: {found} tekens, hoogstens {expected} zijn toegelaten.',
      fr: 'Le fichier est trop volumineux : {found} caractères, {expected} au plus sont admis.',
      de: 'Die Datei ist zu groß: {found} Zeichen, höchstens {expected} sind erlaubt.',
      en: 'The file is too large: {found} characters, at most {expected} are allowed.',
    },
    remedy: {
      nl: 'Vraag de bank om het in kleinere bestanden te leveren.',
      fr: 'Demandez à la banque de le livrer en fichiers plus petits.',
      de: 'Bitten Sie die Bank um kleinere Dateien.',
      en: 'Ask the bank to deliver it in smaller files.',
    },
  },
  'CODA-LENGTH': {
    what: {
      nl: 'Record {record} telt {found} tekens in plaats van 128.',
      fr: 'L’enregistrement {record} compte {found} caractères au lieu de 128.',
      de: 'Satz {record} hat {found} Zeichen statt 128.',
      en: 'Record {record} has {found} characters instead of 128.',
    },
    remedy: {
      nl: 'Haal het bestand opnieuw bij de bank op en bewerk het niet: een teksteditor knipt spaties weg.',
      fr: 'Reprenez le fichier à la banque sans le modifier : un éditeur de texte supprime les espaces.',
      de: 'Holen Sie die Datei erneut bei der Bank ab und bearbeiten Sie sie nicht: Ein Texteditor entfernt Leerzeichen.',
      en: 'Fetch the file from the bank again and do not edit it: a text editor strips spaces.',
    },
  },
  'CODA-ORDER': {
    what: {
      nl: 'Record {record} van type "{found}" kan niet volgen op type "{after}".',
      fr: 'L’enregistrement {record} de type « {found} » ne peut suivre le type « {after} ».',
      de: 'Satz {record} der Art „{found}“ kann nicht auf die Art „{after}“ folgen.',
      en: 'Record {record} of type "{found}" cannot follow type "{after}".',
    },
    remedy: {
      nl: 'Er ontbreken records of ze staan door elkaar: haal het bestand opnieuw op.',
      fr: 'Des enregistrements manquent ou sont mêlés : reprenez le fichier.',
      de: 'Sätze fehlen oder sind vertauscht: Holen Sie die Datei erneut ab.',
      en: 'Records are missing or out of order: fetch the file again.',
    },
  },
  'CODA-CUT': {
    what: {
      nl: 'Het bestand breekt af na record {record}: het uittreksel heeft geen record {expected}.',
      fr: 'Le fichier s’interrompt après l’enregistrement {record} : l’extrait n’a pas d’enregistrement {expected}.',
      de: 'Die Datei bricht nach Satz {record} ab: Dem Auszug fehlt Satz {expected}.',
      en: 'The file breaks off after record {record}: the statement has no record {expected}.',
    },
    remedy: {
      nl: 'Haal het volledige bestand opnieuw op; niets van dit uittreksel is ingelezen.',
      fr: 'Reprenez le fichier complet ; rien de cet extrait n’a été lu.',
      de: 'Holen Sie die vollständige Datei erneut ab; nichts von diesem Auszug wurde eingelesen.',
      en: 'Fetch the complete file again; nothing of this statement was read.',
    },
  },
  'CODA-VERSION': {
    what: {
      nl: 'Record {record} zegt versie "{found}"; alleen versie 2 wordt gelezen.',
      fr: 'L’enregistrement {record} indique la version « {found} » ; seule la version 2 est lue.',
      de: 'Satz {record} nennt Version „{found}“; nur Version 2 wird gelesen.',
      en: 'Record {record} says version "{found}"; only version 2 is read.',
    },
    remedy: {
      nl: 'Vraag de bank om CODA versie 2.',
      fr: 'Demandez CODA version 2 à la banque.',
      de: 'Bitten Sie die Bank um CODA Version 2.',
      en: 'Ask the bank for CODA version 2.',
    },
  },
  'CODA-FIELD': {
    what: {
      nl: 'Record {record}: "{found}" is geen geldige waarde voor {field}.',
      fr: 'Enregistrement {record} : « {found} » n’est pas une valeur valable pour {field}.',
      de: 'Satz {record}: „{found}“ ist kein gültiger Wert für {field}.',
      en: 'Record {record}: "{found}" is not a valid value for {field}.',
    },
    remedy: {
      nl: 'Bedragen zijn vijftien cijfers, datums DDMMJJ, tekens 0 (credit) of 1 (debet).',
      fr: 'Les montants ont quinze chiffres, les dates sont JJMMAA, les signes 0 (crédit) ou 1 (débit).',
      de: 'Beträge haben fünfzehn Ziffern, Daten sind TTMMJJ, Vorzeichen 0 (Haben) oder 1 (Soll).',
      en: 'Amounts are fifteen digits, dates DDMMYY, signs 0 (credit) or 1 (debit).',
    },
  },
  'CODA-SEQUENCE': {
    what: {
      nl: 'Record {record} draagt beweging {found}; verwacht was {expected}.',
      fr: 'L’enregistrement {record} porte le mouvement {found} ; {expected} était attendu.',
      de: 'Satz {record} trägt Bewegung {found}; erwartet war {expected}.',
      en: 'Record {record} carries movement {found}; {expected} was expected.',
    },
    remedy: {
      nl: 'De records van één beweging horen bij elkaar te staan en oplopend genummerd te zijn.',
      fr: 'Les enregistrements d’un mouvement se suivent et portent des numéros croissants.',
      de: 'Die Sätze einer Bewegung stehen beieinander und sind aufsteigend nummeriert.',
      en: 'The records of one movement stand together and are numbered in ascending order.',
    },
  },
  'CODA-ACCOUNT': {
    what: {
      nl: 'De rekening "{found}" van het saldo in record {record} klopt niet met het begin van het uittreksel of met haar controlecijfers.',
      fr: 'Le compte « {found} » du solde à l’enregistrement {record} ne correspond pas au début de l’extrait ou à ses chiffres de contrôle.',
      de: 'Das Konto „{found}“ des Saldos in Satz {record} passt nicht zum Beginn des Auszugs oder zu seinen Prüfziffern.',
      en: 'The account "{found}" of the balance in record {record} does not agree with the start of the statement or with its check digits.',
    },
    remedy: {
      nl: 'Een uittreksel gaat over één rekening met een geldige IBAN.',
      fr: 'Un extrait concerne un seul compte, avec un IBAN valable.',
      de: 'Ein Auszug betrifft ein einziges Konto mit gültiger IBAN.',
      en: 'A statement is about one account with a valid IBAN.',
    },
  },
  'CODA-BALANCE': {
    what: {
      nl: 'Het nieuwe saldo is {found:number}, maar het oude saldo plus de bewegingen geeft {expected:number}.',
      fr: 'Le nouveau solde est {found:number}, mais l’ancien solde plus les mouvements donne {expected:number}.',
      de: 'Der neue Saldo ist {found:number}, der alte Saldo mit den Bewegungen ergibt aber {expected:number}.',
      en: 'The new balance is {found:number}, but the old balance plus the movements gives {expected:number}.',
    },
    remedy: {
      nl: 'Een beweging ontbreekt of is gewijzigd: haal het bestand opnieuw op.',
      fr: 'Un mouvement manque ou a été modifié : reprenez le fichier.',
      de: 'Eine Bewegung fehlt oder wurde verändert: Holen Sie die Datei erneut ab.',
      en: 'A movement is missing or was changed: fetch the file again.',
    },
  },
  'CODA-BATCH': {
    what: {
      nl: 'Beweging {movement} is {expected:number}, maar haar details tellen op tot {found:number}.',
      fr: 'Le mouvement {movement} vaut {expected:number}, mais ses détails totalisent {found:number}.',
      de: 'Bewegung {movement} beträgt {expected:number}, ihre Einzelposten ergeben aber {found:number}.',
      en: 'Movement {movement} is {expected:number}, but its details sum to {found:number}.',
    },
    remedy: {
      nl: 'Een detail ontbreekt of is gewijzigd: haal het bestand opnieuw op.',
      fr: 'Un détail manque ou a été modifié : reprenez le fichier.',
      de: 'Ein Einzelposten fehlt oder wurde verändert: Holen Sie die Datei erneut ab.',
      en: 'A detail is missing or was changed: fetch the file again.',
    },
  },
  'CODA-COUNT': {
    what: {
      nl: 'Record {record} telt {found} records, het uittreksel heeft er {expected}.',
      fr: 'L’enregistrement {record} compte {found} enregistrements, l’extrait en a {expected}.',
      de: 'Satz {record} zählt {found} Sätze, der Auszug hat {expected}.',
      en: 'Record {record} counts {found} records, the statement has {expected}.',
    },
    remedy: {
      nl: 'Er ontbreken records of er zijn er te veel: haal het bestand opnieuw op.',
      fr: 'Des enregistrements manquent ou sont en trop : reprenez le fichier.',
      de: 'Sätze fehlen oder sind überzählig: Holen Sie die Datei erneut ab.',
      en: 'Records are missing or superfluous: fetch the file again.',
    },
  },
  'CODA-TURNOVER': {
    what: {
      nl: 'De omzet {field} in record {record} is {found:number}, de bewegingen geven {expected:number}.',
      fr: 'Le total {field} de l’enregistrement {record} est {found:number}, les mouvements donnent {expected:number}.',
      de: 'Der Umsatz {field} in Satz {record} ist {found:number}, die Bewegungen ergeben {expected:number}.',
      en: 'The {field} turnover in record {record} is {found:number}, the movements give {expected:number}.',
    },
    remedy: {
      nl: 'Een beweging ontbreekt of is gewijzigd: haal het bestand opnieuw op.',
      fr: 'Un mouvement manque ou a été modifié : reprenez le fichier.',
      de: 'Eine Bewegung fehlt oder wurde verändert: Holen Sie die Datei erneut ab.',
      en: 'A movement is missing or was changed: fetch the file again.',
    },
  },
  'CODA-MORE': {
    what: {
      nl: 'Record {record} kondigt nog een uittreksel aan, maar het bestand eindigt daar.',
      fr: 'L’enregistrement {record} annonce un autre extrait, mais le fichier s’arrête là.',
      de: 'Satz {record} kündigt einen weiteren Auszug an, doch die Datei endet dort.',
      en: 'Record {record} announces another statement, but the file ends there.',
    },
    remedy: {
      nl: 'Ga bij de bank na of er die dag een uittreksel meer was.',
      fr: 'Vérifiez auprès de la banque s’il y avait un extrait de plus ce jour-là.',
      de: 'Prüfen Sie bei der Bank, ob es an diesem Tag einen weiteren Auszug gab.',
      en: 'Check with the bank whether there was one statement more that day.',
    },
  },
  'CODA-REFERENCE': {
    what: {
      nl: 'De gestructureerde mededeling "{found}" in record {record} heeft foute controlecijfers.',
      fr: 'La communication structurée « {found} » à l’enregistrement {record} a de mauvais chiffres de contrôle.',
      de: 'Die strukturierte Mitteilung „{found}“ in Satz {record} hat falsche Prüfziffern.',
      en: 'The structured communication "{found}" in record {record} has wrong check digits.',
    },
    remedy: {
      nl: 'Zoek de factuur met de hand: de betaler tikte de mededeling verkeerd over.',
      fr: 'Cherchez la facture à la main : le payeur a mal recopié la communication.',
      de: 'Suchen Sie die Rechnung von Hand: Der Zahler hat die Mitteilung falsch abgeschrieben.',
      en: 'Look the invoice up by hand: the payer mistyped the communication.',
    },
  },
};

/** One record of a file, with its number from 1. */
export interface CodaRecord {
  readonly number: number;
  readonly text: string;
}

const most = 200;

/** Collects findings and stops at a number that a person might still read. */
export class CodaFindings {
  readonly list: Finding[] = [];

  add(rule: string, record: CodaRecord, params: Record<string, string> = {}, severity: Severity = 'fatal'): void {
    if (this.list.length >= most) return;
    const field = params['field'] ? `/${params['field']}` : '';
    const path = record.number > 0 ? `/records/${record.number - 1}${field}` : '';
    const layer = rule === 'CODA-BALANCE' || rule === 'CODA-BATCH' || rule === 'CODA-TURNOVER' ? 'money' : 'structure';
    this.list.push({ rule, severity, layer, path, params: { record: String(record.number), ...params } });
  }

  get fatal(): number {
    return this.list.filter(({ severity }) => severity === 'fatal').length;
  }
}
