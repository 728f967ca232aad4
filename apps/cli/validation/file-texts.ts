import type { LocalizedText } from '#kernel';
import type { FindingText, FindingTexts } from '#standards';

const pdfText = (what: LocalizedText): FindingText => ({
  what,
  remedy: {
    nl: 'Open en bewaar hem opnieuw, of vraag de afzender om de UBL.',
    fr: 'Ouvrez-le et enregistrez-le à nouveau, ou demandez l’UBL à l’expéditeur.',
    de: 'Öffnen und speichern Sie es neu, oder bitten Sie den Absender um die UBL.',
    en: 'Open and save it again, or ask the sender for the UBL.',
  },
});

/** The findings about a file as such, before any standard has its say. */
export const fileTexts: FindingTexts = {
  'FILE-UNREADABLE': {
    what: {
      nl: 'Het bestand kan niet worden gelezen: {cause}.',
      fr: 'Le fichier ne peut pas être lu : {cause}.',
      de: 'Die Datei kann nicht gelesen werden: {cause}.',
      en: 'The file cannot be read: {cause}.',
    },
    remedy: {
      nl: 'Controleer de naam en uw rechten op het bestand.',
      fr: 'Vérifiez le nom et vos droits sur le fichier.',
      de: 'Prüfen Sie den Namen und Ihre Rechte an der Datei.',
      en: 'Check its name and your permissions.',
    },
  },
  'FILE-SIZE': {
    what: {
      nl: 'Het bestand is groter dan {limit} MB; het is niet gelezen.',
      fr: 'Le fichier dépasse {limit} Mo ; il n’a pas été lu.',
      de: 'Die Datei ist größer als {limit} MB; sie wurde nicht gelesen.',
      en: 'The file is larger than {limit} MB; it was not read.',
    },
    remedy: {
      nl: 'Splits het. Geen enkel bedrijfsdocument is zo groot: controleer of het het juiste bestand is.',
      fr: 'Divisez-le. Aucun document commercial n’est aussi volumineux : vérifiez que c’est le bon fichier.',
      de: 'Teilen Sie sie auf. Kein Geschäftsdokument ist so groß: Prüfen Sie, ob es die richtige Datei ist.',
      en: 'Split it. No business document is that large: check that it is the right file.',
    },
  },
  'FILE-EMPTY': {
    what: {
      nl: 'Het bestand is leeg.',
      fr: 'Le fichier est vide.',
      de: 'Die Datei ist leer.',
      en: 'The file is empty.',
    },
    remedy: {
      nl: 'Voer het document opnieuw uit.',
      fr: 'Exportez le document à nouveau.',
      de: 'Exportieren Sie das Dokument erneut.',
      en: 'Export the document again.',
    },
  },
  'FILE-FORMAT': {
    what: {
      nl: 'Dit bestand heeft geen formaat dat Kontor herkent.',
      fr: 'Ce fichier n’est d’aucun format que Kontor reconnaît.',
      de: 'Diese Datei hat kein Format, das Kontor erkennt.',
      en: 'This file is of no format that Kontor recognises.',
    },
    remedy: {
      nl: 'Geef UBL (met of zonder SBDH), CODA, pain.001, camt.053 of een document als JSON.',
      fr: 'Donnez de l’UBL (avec ou sans SBDH), du CODA, du pain.001, du camt.053 ou un document en JSON.',
      de: 'Geben Sie UBL (mit oder ohne SBDH), CODA, pain.001, camt.053 oder ein Dokument als JSON an.',
      en: 'Give UBL (with or without SBDH), CODA, pain.001, camt.053 or a document as JSON.',
    },
  },
  'pdf-without-invoice': {
    what: {
      nl: 'In deze pdf zit geen gestructureerde factuur (Factur-X of ZUGFeRD).',
      fr: 'Ce PDF ne contient pas de facture structurée (Factur-X ou ZUGFeRD).',
      de: 'In diesem PDF steckt keine strukturierte Rechnung (Factur-X oder ZUGFeRD).',
      en: 'There is no structured invoice (Factur-X or ZUGFeRD) in this PDF.',
    },
    remedy: {
      nl: 'Vraag de afzender om een hybride factuur of om de UBL.',
      fr: 'Demandez à l’expéditeur une facture hybride ou l’UBL.',
      de: 'Bitten Sie den Absender um eine hybride Rechnung oder um die UBL.',
      en: 'Ask the sender for a hybrid invoice or for the UBL.',
    },
  },
  'pdf-not-pdf': pdfText({
    nl: 'Dit is geen leesbare pdf.',
    fr: 'Ceci n’est pas un PDF lisible.',
    de: 'Das ist kein lesbares PDF.',
    en: 'This is not a readable PDF.',
  }),
  'pdf-too-large': pdfText({
    nl: 'Deze pdf is te groot.',
    fr: 'Ce PDF est trop volumineux.',
    de: 'Dieses PDF ist zu groß.',
    en: 'This PDF is too large.',
  }),
  'pdf-too-costly': pdfText({
    nl: 'Deze pdf vraagt te veel tijd of geheugen om te lezen.',
    fr: 'La lecture de ce PDF demande trop de temps ou de mémoire.',
    de: 'Dieses PDF braucht zum Lesen zu viel Zeit oder Speicher.',
    en: 'Reading this PDF takes too much time or memory.',
  }),
  'FILE-JSON': {
    what: {
      nl: 'Dit is geen geldige JSON in UTF-8.',
      fr: 'Ceci n’est pas du JSON valide en UTF-8.',
      de: 'Das ist kein gültiges JSON in UTF-8.',
      en: 'This is not valid JSON in UTF-8.',
    },
    remedy: {
      nl: 'Voer het document opnieuw uit, of verbeter het met een JSON-editor.',
      fr: 'Exportez le document à nouveau, ou corrigez-le avec un éditeur JSON.',
      de: 'Exportieren Sie das Dokument erneut, oder verbessern Sie es mit einem JSON-Editor.',
      en: 'Export the document again, or correct it with a JSON editor.',
    },
  },
  'FILE-JSON-SHAPE': {
    what: {
      nl: 'De JSON is geen object met een "documentType" en een "body".',
      fr: 'Le JSON n’est pas un objet avec un « documentType » et un « body ».',
      de: 'Das JSON ist kein Objekt mit einem „documentType“ und einem „body“.',
      en: 'The JSON is not an object with a "documentType" and a "body".',
    },
    remedy: {
      nl: 'Schrijf het zo: {example}.',
      fr: 'Écrivez-le ainsi : {example}.',
      de: 'Schreiben Sie es so: {example}.',
      en: 'Write it like this: {example}.',
    },
  },
  'FILE-DOCUMENT-TYPE': {
    what: {
      nl: 'Er is geen documenttype "{found}".',
      fr: 'Il n’y a pas de type de document « {found} ».',
      de: 'Es gibt keine Dokumentart „{found}“.',
      en: 'There is no document type "{found}".',
    },
    remedy: {
      nl: 'Kies een van deze: {known}.',
      fr: 'Choisissez l’un de ceux-ci : {known}.',
      de: 'Wählen Sie eine von diesen: {known}.',
      en: 'Choose one of these: {known}.',
    },
  },
  'document-unknown': {
    what: {
      nl: 'Het XML-element "{name}" in de naamruimte "{namespace}" is geen document dat Kontor kent.',
      fr: 'L’élément XML « {name} » de l’espace de noms « {namespace} » n’est pas un document que Kontor connaît.',
      de: 'Das XML-Element „{name}“ im Namensraum „{namespace}“ ist kein Dokument, das Kontor kennt.',
      en: 'The XML element "{name}" in the namespace "{namespace}" is not a document that Kontor knows.',
    },
    remedy: {
      nl: 'Geef een UBL-document van Peppol, een pain.001 of een camt.053.',
      fr: 'Donnez un document UBL de Peppol, un pain.001 ou un camt.053.',
      de: 'Geben Sie ein UBL-Dokument von Peppol, ein pain.001 oder ein camt.053 an.',
      en: 'Give a UBL document of Peppol, a pain.001 or a camt.053.',
    },
  },
  'document-unknown-customization': {
    what: {
      nl: 'De specificatie "{customizationId}" van "{name}" is Kontor onbekend.',
      fr: 'La spécification « {customizationId} » de « {name} » est inconnue de Kontor.',
      de: 'Die Spezifikation „{customizationId}“ von „{name}“ ist Kontor unbekannt.',
      en: 'The specification "{customizationId}" of "{name}" is unknown to Kontor.',
    },
    remedy: {
      nl: 'Vul in cbc:CustomizationID een van deze in: {known}.',
      fr: 'Indiquez dans cbc:CustomizationID l’une de celles-ci : {known}.',
      de: 'Geben Sie in cbc:CustomizationID eine von diesen an: {known}.',
      en: 'Put one of these into cbc:CustomizationID: {known}.',
    },
  },
};
