import type { FindingTexts } from '../../finding/finding.js';

/** Kontor's own rules for reading camt.053. */
export const camtFindingTexts: FindingTexts = {
  'CAMT-TYPE': {
    what: {
      nl: 'Dit is geen rekeninguittreksel dat hier gelezen wordt: het begint met "{found}".',
      fr: 'Ceci n’est pas un extrait de compte lisible ici : il commence par « {found} ».',
      de: 'Das ist kein Kontoauszug, der hier gelesen wird: Er beginnt mit „{found}“.',
      en: 'This is not a bank statement that is read here: it begins with "{found}".',
    },
    remedy: {
      nl: 'Lever camt.053.001.02 of camt.053.001.08 met de naamruimte van ISO 20022.',
      fr: 'Fournissez camt.053.001.02 ou camt.053.001.08 avec l’espace de noms ISO 20022.',
      de: 'Liefern Sie camt.053.001.02 oder camt.053.001.08 mit dem Namensraum von ISO 20022.',
      en: 'Deliver camt.053.001.02 or camt.053.001.08 in the namespace of ISO 20022.',
    },
  },
  'CAMT-VALUE': {
    what: {
      nl: '"{found}" is geen geldige waarde voor {element}.',
      fr: '« {found} » n’est pas une valeur valable pour {element}.',
      de: '„{found}“ ist kein gültiger Wert für {element}.',
      en: '"{found}" is not a valid value for {element}.',
    },
    remedy: {
      nl: 'Haal het bestand opnieuw bij de bank op; op {path} hoort een geldige waarde te staan.',
      fr: 'Reprenez le fichier à la banque ; {path} doit contenir une valeur valable.',
      de: 'Holen Sie die Datei erneut bei der Bank ab; bei {path} muss ein gültiger Wert stehen.',
      en: 'Fetch the file from the bank again; there has to be a valid value at {path}.',
    },
  },
  'CAMT-BALANCE': {
    what: {
      nl: 'Het eindsaldo is {found:number}, maar het beginsaldo plus de bewegingen geeft {expected:number}.',
      fr: 'Le solde final est {found:number}, mais le solde initial plus les mouvements donne {expected:number}.',
      de: 'Der Endsaldo ist {found:number}, der Anfangssaldo mit den Bewegungen ergibt aber {expected:number}.',
      en: 'The closing balance is {found:number}, but the opening balance plus the entries gives {expected:number}.',
    },
    remedy: {
      nl: 'Een beweging ontbreekt of is gewijzigd: haal het bestand opnieuw op.',
      fr: 'Un mouvement manque ou a été modifié : reprenez le fichier.',
      de: 'Eine Bewegung fehlt oder wurde verändert: Holen Sie die Datei erneut ab.',
      en: 'An entry is missing or was changed: fetch the file again.',
    },
  },
  'CAMT-BATCH': {
    what: {
      nl: 'De beweging op {path} is {expected:number}, maar haar details tellen op tot {found:number}.',
      fr: 'Le mouvement à {path} vaut {expected:number}, mais ses détails totalisent {found:number}.',
      de: 'Die Bewegung bei {path} beträgt {expected:number}, ihre Einzelposten ergeben aber {found:number}.',
      en: 'The entry at {path} is {expected:number}, but its details sum to {found:number}.',
    },
    remedy: {
      nl: 'Een detail ontbreekt of is gewijzigd: haal het bestand opnieuw op.',
      fr: 'Un détail manque ou a été modifié : reprenez le fichier.',
      de: 'Ein Einzelposten fehlt oder wurde verändert: Holen Sie die Datei erneut ab.',
      en: 'A detail is missing or was changed: fetch the file again.',
    },
  },
  'CAMT-NOT-BOOKED': {
    what: {
      nl: 'De beweging op {path} heeft de status {found} en telt niet mee: ze is niet geboekt.',
      fr: 'Le mouvement à {path} a le statut {found} et ne compte pas : il n’est pas comptabilisé.',
      de: 'Die Bewegung bei {path} hat den Status {found} und zählt nicht: Sie ist nicht gebucht.',
      en: 'The entry at {path} has status {found} and does not count: it is not booked.',
    },
    remedy: {
      nl: 'U hoeft niets te doen; ze komt terug op een later uittreksel.',
      fr: 'Vous n’avez rien à faire ; il reviendra sur un extrait ultérieur.',
      de: 'Sie brauchen nichts zu tun; sie kommt auf einem späteren Auszug wieder.',
      en: 'There is nothing to do; it will come back on a later statement.',
    },
  },
};
