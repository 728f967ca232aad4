import { defineError } from '#kernel';

export const unknownDocument = defineError('document-unknown', 'final', {
  nl: 'Het XML-element "{name}" in de naamruimte "{namespace}" is geen document dat Kontor kent. Dien een UBL-document van Peppol in.',
  fr: 'L’élément XML « {name} » de l’espace de noms « {namespace} » n’est pas un document que Kontor connaît. Soumettez un document UBL de Peppol.',
  de: 'Das XML-Element „{name}“ im Namensraum „{namespace}“ ist kein Dokument, das Kontor kennt. Reichen Sie ein UBL-Dokument von Peppol ein.',
  en: 'The XML element "{name}" in the namespace "{namespace}" is not a document that Kontor knows. Submit a UBL document of Peppol.',
});

export const unknownCustomization = defineError('document-unknown-customization', 'final', {
  nl: 'De specificatie "{customizationId}" van "{name}" is Kontor onbekend. Vul in cbc:CustomizationID een van deze in: {known}.',
  fr: 'La spécification « {customizationId} » de « {name} » est inconnue de Kontor. Indiquez dans cbc:CustomizationID l’une de celles-ci : {known}.',
  de: 'Die Spezifikation „{customizationId}“ von „{name}“ ist Kontor unbekannt. Geben Sie in cbc:CustomizationID eine von diesen an: {known}.',
  en: 'The specification "{customizationId}" of "{name}" is unknown to Kontor. Put one of these into cbc:CustomizationID: {known}.',
});
