import { defineError } from '#kernel';

export const invalidEnterpriseNumber = defineError('invalid-enterprise-number', 'final', {
  nl: '"{value}" is geen ondernemingsnummer: geef tien cijfers die met 0 of 1 beginnen; de laatste twee zijn het controlegetal (modulo 97).',
  fr: '« {value} » n’est pas un numéro d’entreprise : donnez dix chiffres commençant par 0 ou 1 ; les deux derniers sont le chiffre de contrôle (modulo 97).',
  de: '„{value}“ ist keine Unternehmensnummer: Geben Sie zehn Ziffern an, die mit 0 oder 1 beginnen; die letzten zwei sind die Prüfziffern (Modulo 97).',
  en: '"{value}" is not an enterprise number: give ten digits that begin with 0 or 1; the last two are the check digits (modulo 97).',
});

export const invalidVatNumber = defineError('invalid-vat-number', 'final', {
  nl: '"{value}" is geen btw-nummer van {country}: begin met de landcode en controleer de cijfers.',
  fr: '« {value} » n’est pas un numéro de TVA de {country} : commencez par le code du pays et vérifiez les chiffres.',
  de: '„{value}“ ist keine USt-IdNr. von {country}: Beginnen Sie mit dem Ländercode und prüfen Sie die Ziffern.',
  en: '"{value}" is not a VAT number of {country}: begin with the country code and check the digits.',
});

export const vatNumberOfAnotherFirm = defineError('vat-number-of-another-firm', 'final', {
  nl: 'Het btw-nummer van een Belgische onderneming is BE gevolgd door haar ondernemingsnummer: verwacht {expected}.',
  fr: 'Le numéro de TVA d’une entreprise belge est BE suivi de son numéro d’entreprise : {expected} attendu.',
  de: 'Die USt-IdNr. eines belgischen Unternehmens ist BE und seine Unternehmensnummer: erwartet wird {expected}.',
  en: 'The VAT number of a Belgian enterprise is BE followed by its enterprise number: {expected} is expected.',
});

export const invalidIban = defineError('invalid-iban', 'final', {
  nl: '"{value}" is geen geldige IBAN: schrijf hem zonder spaties en controleer de cijfers.',
  fr: '« {value} » n’est pas un IBAN valable : écrivez-le sans espaces et vérifiez les chiffres.',
  de: '„{value}“ ist keine gültige IBAN: Schreiben Sie sie ohne Leerzeichen und prüfen Sie die Ziffern.',
  en: '"{value}" is not a valid IBAN: write it without spaces and check the digits.',
});

export const invalidParticipant = defineError('invalid-participant', 'final', {
  nl: '"{value}" is geen deelnemer-id: gebruik 0208 met een ondernemingsnummer of 0088 met een GLN van dertien cijfers.',
  fr: '« {value} » n’est pas un identifiant de participant : utilisez 0208 avec un numéro d’entreprise ou 0088 avec un GLN de treize chiffres.',
  de: '„{value}“ ist keine Teilnehmerkennung: Verwenden Sie 0208 mit einer Unternehmensnummer oder 0088 mit einer GLN aus dreizehn Ziffern.',
  en: '"{value}" is not a participant id: use 0208 with an enterprise number or 0088 with a GLN of thirteen digits.',
});

export const invalidPostCode = defineError('invalid-post-code', 'final', {
  nl: '"{value}" is geen postcode van {country}.',
  fr: '« {value} » n’est pas un code postal de {country}.',
  de: '„{value}“ ist keine Postleitzahl von {country}.',
  en: '"{value}" is not a post code of {country}.',
});

export const invalidCountry = defineError('invalid-country', 'final', {
  nl: '"{value}" is geen landcode: gebruik twee hoofdletters volgens ISO 3166, zoals BE.',
  fr: '« {value} » n’est pas un code de pays : utilisez deux majuscules selon ISO 3166, comme BE.',
  de: '„{value}“ ist kein Ländercode: Verwenden Sie zwei Großbuchstaben nach ISO 3166, etwa BE.',
  en: '"{value}" is not a country code: use two capitals as in ISO 3166, such as BE.',
});

export const invalidEmail = defineError('invalid-email', 'final', {
  nl: '"{value}" is geen e-mailadres.',
  fr: '« {value} » n’est pas une adresse e-mail.',
  de: '„{value}“ ist keine E-Mail-Adresse.',
  en: '"{value}" is not an e-mail address.',
});

export const invalidWebsite = defineError('invalid-website', 'final', {
  nl: '"{value}" is geen webadres: begin met https:// of http://.',
  fr: '« {value} » n’est pas une adresse web : commencez par https:// ou http://.',
  de: '„{value}“ ist keine Webadresse: Beginnen Sie mit https:// oder http://.',
  en: '"{value}" is not a web address: begin with https:// or http://.',
});

export const invalidDay = defineError('invalid-day', 'final', {
  nl: '"{value}" is geen bestaande dag tussen 2000 en 2099: schrijf hem als JJJJ-MM-DD.',
  fr: '« {value} » n’est pas un jour existant entre 2000 et 2099 : écrivez-le AAAA-MM-JJ.',
  de: '„{value}“ ist kein Tag zwischen 2000 und 2099: Schreiben Sie ihn als JJJJ-MM-TT.',
  en: '"{value}" is not a day between 2000 and 2099: write it as YYYY-MM-DD.',
});

export const invalidLogo = defineError('invalid-logo', 'final', {
  nl: 'Het logo moet een PNG zijn van hoogstens {maxKilobytes} kB en {maxPixels} pixels breed en hoog: zet het bestand om en probeer opnieuw.',
  fr: 'Le logo doit être un PNG d’au plus {maxKilobytes} ko et {maxPixels} pixels de large et de haut : convertissez le fichier et réessayez.',
  de: 'Das Logo muss ein PNG von höchstens {maxKilobytes} kB und {maxPixels} Pixeln Breite und Höhe sein: Wandeln Sie die Datei um und versuchen Sie es erneut.',
  en: 'The logo must be a PNG of at most {maxKilobytes} kB and {maxPixels} pixels wide and high: convert the file and try again.',
});

export const firmNumberTaken = defineError('firm-number-taken', 'final', {
  nl: 'Een andere onderneming in dit netwerk heeft al dit nummer ({what}): controleer of ze niet al is ingeschreven.',
  fr: 'Une autre entreprise de ce réseau a déjà ce numéro ({what}) : vérifiez si elle n’est pas déjà inscrite.',
  de: 'Ein anderes Unternehmen in diesem Netzwerk hat diese Nummer ({what}) bereits: Prüfen Sie, ob es schon eingetragen ist.',
  en: 'Another firm of this network already has this number ({what}): check whether it is registered already.',
});

export const firmClosed = defineError('firm-closed', 'final', {
  nl: '{firm} handelt niet meer: de firma is gesloten. Haar stukken blijven te lezen; kies een andere firma.',
  fr: '{firm} ne fait plus d’affaires : l’entreprise est fermée. Ses pièces restent lisibles ; choisissez une autre entreprise.',
  de: '{firm} handelt nicht mehr: Die Firma ist geschlossen. Ihre Belege bleiben lesbar; wählen Sie eine andere Firma.',
  en: '{firm} no longer trades: the firm is closed. Its papers can still be read; choose another firm.',
});

export const firmNotClosed = defineError('firm-not-closed', 'final', {
  nl: '{firm} is niet gesloten: er is niets te heropenen.',
  fr: '{firm} n’est pas fermée : il n’y a rien à rouvrir.',
  de: '{firm} ist nicht geschlossen: Es gibt nichts wieder zu öffnen.',
  en: '{firm} is not closed: there is nothing to reopen.',
});
