import { defineError, KontorError, type LocalizedText } from '#kernel';

export const unknownStep = defineError('unknown-step', 'final', {
  nl: 'Op dit document kan uw firma geen "{documentType}" ({step}) laten volgen: kies een van de volgende stappen die het document noemt.',
  fr: 'Votre entreprise ne peut pas faire suivre ce document d’un « {documentType} » ({step}) : choisissez une des étapes que le document propose.',
  de: 'Auf dieses Dokument kann Ihre Firma kein „{documentType}“ ({step}) folgen lassen: Wählen Sie einen der nächsten Schritte, die das Dokument nennt.',
  en: 'Your firm cannot follow this document by "{documentType}" ({step}): choose one of the next steps that the document names.',
});

/** What the document type says about why its step cannot be taken now. */
export function stepNotNow(why: LocalizedText): KontorError {
  return new KontorError(defineError('step-not-now', 'final', why), {}, { field: '/documentType' });
}

export const notRejected = defineError('envelope-not-rejected', 'final', {
  nl: 'Alleen wat geweigerd is, kan opnieuw worden opgesteld.',
  fr: 'Seul ce qui a été refusé peut être repris.',
  de: 'Nur was abgelehnt wurde, kann neu aufgesetzt werden.',
  en: 'Only what was rejected can be taken up again.',
});

export const missingVersion = defineError('missing-version', 'final', {
  nl: 'De header If-Match ontbreekt of is geen versie: stuur de ETag van het concept dat u gelezen hebt, bijvoorbeeld "3".',
  fr: 'L’en-tête If-Match manque ou n’est pas une version : envoyez l’ETag du brouillon que vous avez lu, par exemple "3".',
  de: 'Der Header If-Match fehlt oder ist keine Version: Senden Sie den ETag des gelesenen Entwurfs, zum Beispiel "3".',
  en: 'The header If-Match is missing or is no version: send the ETag of the draft that you read, such as "3".',
});
