import { defineError } from '#kernel';

/** What can be wrong with a request as such, before any library sees it. */
export const malformedJson = defineError('malformed-json', 'final', {
  nl: 'De inhoud van het verzoek is geen geldige JSON: controleer haakjes, aanhalingstekens en komma’s.',
  fr: 'Le contenu de la requête n’est pas du JSON valable : vérifiez les accolades, les guillemets et les virgules.',
  de: 'Der Inhalt der Anfrage ist kein gültiges JSON: Prüfen Sie Klammern, Anführungszeichen und Kommas.',
  en: 'The body of the request is not valid JSON: check brackets, quotation marks and commas.',
});

export const malformedRequest = defineError('malformed-request', 'final', {
  nl: 'Het verzoek zelf is niet leesbaar: controleer het adres en de headers.',
  fr: 'La requête elle-même est illisible : vérifiez l’adresse et les en-têtes.',
  de: 'Die Anfrage selbst ist nicht lesbar: Prüfen Sie Adresse und Header.',
  en: 'The request itself cannot be read: check its address and headers.',
});

export const unsupportedMediaType = defineError('unsupported-media-type', 'final', {
  nl: 'Dit soort inhoud wordt hier niet gelezen: stuur application/json, of UBL als application/xml waar documenten worden ingediend.',
  fr: 'Ce type de contenu n’est pas lu ici : envoyez application/json, ou de l’UBL en application/xml là où des documents sont soumis.',
  de: 'Diese Art von Inhalt wird hier nicht gelesen: Senden Sie application/json, oder UBL als application/xml, wo Dokumente eingereicht werden.',
  en: 'This kind of content is not read here: send application/json, or UBL as application/xml where documents are submitted.',
});

export const requestTooLarge = defineError('request-too-large', 'final', {
  nl: 'Het verzoek is te groot: hoogstens 1 MB, of 10 MB voor een document. Splits het of laat bijlagen weg.',
  fr: 'La requête est trop grande : au plus 1 Mo, ou 10 Mo pour un document. Divisez-la ou retirez les annexes.',
  de: 'Die Anfrage ist zu groß: höchstens 1 MB, für ein Dokument 10 MB. Teilen Sie sie auf oder lassen Sie Anlagen weg.',
  en: 'The request is too large: at most 1 MB, or 10 MB for a document. Split it or leave attachments out.',
});

export const unknownRoute = defineError('unknown-route', 'final', {
  nl: 'Dit adres bestaat niet in deze API: zie /openapi.json voor wat er wel is.',
  fr: 'Cette adresse n’existe pas dans cette API : voyez /openapi.json pour ce qu’elle offre.',
  de: 'Diese Adresse gibt es in dieser API nicht: Was es gibt, steht in /openapi.json.',
  en: 'This address does not exist in this API: see /openapi.json for what does.',
});

export const invalidRequest = defineError('invalid-request', 'final', {
  nl: 'Fouten in het verzoek: {count}, de eerste bij "{first}". Verbeter ze en dien opnieuw in.',
  fr: 'Erreurs dans la requête : {count}, la première à « {first} ». Corrigez-les et soumettez à nouveau.',
  de: 'Fehler in der Anfrage: {count}, der erste bei „{first}“. Berichtigen Sie sie und reichen Sie erneut ein.',
  en: 'Errors in the request: {count}, the first at "{first}". Correct them and submit again.',
});

export const unknownField = defineError('unknown-field', 'final', {
  nl: 'Het veld "{field}" bestaat hier niet: verwijder het of controleer de spelling.',
  fr: 'Le champ « {field} » n’existe pas ici : supprimez-le ou vérifiez l’orthographe.',
  de: 'Das Feld „{field}“ gibt es hier nicht: Entfernen Sie es oder prüfen Sie die Schreibweise.',
  en: 'There is no field "{field}" here: remove it or check its spelling.',
});

export const wrongType = defineError('wrong-type', 'final', {
  nl: '"{field}" heeft de verkeerde soort waarde: verwacht wordt {expected}.',
  fr: '« {field} » n’a pas le bon type de valeur : {expected} est attendu.',
  de: '„{field}“ hat die falsche Art von Wert: Erwartet wird {expected}.',
  en: '"{field}" has the wrong kind of value: {expected} is expected.',
});

export const valueOutOfRange = defineError('value-out-of-range', 'final', {
  nl: '"{field}" valt buiten de grenzen: {bound} {limit}.',
  fr: '« {field} » est hors limites : {bound} {limit}.',
  de: '„{field}“ liegt außerhalb der Grenzen: {bound} {limit}.',
  en: '"{field}" is out of bounds: {bound} {limit}.',
});

export const invalidFormat = defineError('invalid-format', 'final', {
  nl: '"{field}" heeft niet de vorm {format}: verbeter de waarde.',
  fr: '« {field} » n’a pas la forme {format} : corrigez la valeur.',
  de: '„{field}“ hat nicht die Form {format}: Berichtigen Sie den Wert.',
  en: '"{field}" does not have the form {format}: correct the value.',
});

export const missingIdempotencyKey = defineError('missing-idempotency-key', 'final', {
  nl: 'De header Idempotency-Key ontbreekt: geef elke inzending een eigen sleutel, zodat ze zonder gevaar herhaald kan worden.',
  fr: 'L’en-tête Idempotency-Key manque : donnez à chaque envoi sa propre clé, afin qu’il puisse être répété sans danger.',
  de: 'Der Header Idempotency-Key fehlt: Geben Sie jeder Einreichung einen eigenen Schlüssel, damit sie gefahrlos wiederholt werden kann.',
  en: 'The header Idempotency-Key is missing: give every submission a key of its own, so that it can be repeated safely.',
});

export const foreignOrigin = defineError('foreign-origin', 'final', {
  nl: 'Dit verzoek komt van een andere website en wordt daarom niet uitgevoerd.',
  fr: 'Cette requête provient d’un autre site web et n’est donc pas exécutée.',
  de: 'Diese Anfrage kommt von einer anderen Website und wird daher nicht ausgeführt.',
  en: 'This request comes from another website and is therefore not carried out.',
});

export const internalError = defineError('internal-error', 'transient', {
  nl: 'Er ging aan onze kant iets mis. Probeer het later opnieuw; vermeld bij een vraag het nummer {correlationId}.',
  fr: 'Une erreur s’est produite de notre côté. Réessayez plus tard ; mentionnez le numéro {correlationId} pour toute question.',
  de: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es später erneut; nennen Sie bei Fragen die Nummer {correlationId}.',
  en: 'Something went wrong on our side. Try again later; when asking, mention the number {correlationId}.',
});

export const serviceUnavailable = defineError('service-unavailable', 'transient', {
  nl: 'De dienst is even niet bereikbaar: probeer het over enkele seconden opnieuw.',
  fr: 'Le service est momentanément indisponible : réessayez dans quelques secondes.',
  de: 'Der Dienst ist gerade nicht erreichbar: Versuchen Sie es in einigen Sekunden erneut.',
  en: 'The service cannot be reached at the moment: try again in a few seconds.',
});

export const overloaded = defineError('overloaded', 'transient', {
  nl: 'Het is nu te druk: probeer het over {seconds} seconden opnieuw. Van dit verzoek is nog niets uitgevoerd.',
  fr: 'Il y a trop de demandes en ce moment : réessayez dans {seconds} secondes. Rien de cette requête n’a été exécuté.',
  de: 'Im Moment ist zu viel los: Versuchen Sie es in {seconds} Sekunden erneut. Von dieser Anfrage wurde nichts ausgeführt.',
  en: 'There is too much to do at the moment: try again in {seconds} seconds. Nothing of this request was carried out.',
});

export const unstorableCharacter = defineError('unstorable-character', 'final', {
  nl: 'Een tekst bevat een teken dat niet bewaard kan worden (U+0000 of een half teken): verwijder het.',
  fr: 'Un texte contient un caractère qui ne peut être conservé (U+0000 ou un demi-caractère) : supprimez-le.',
  de: 'Ein Text enthält ein Zeichen, das nicht gespeichert werden kann (U+0000 oder ein halbes Zeichen): Entfernen Sie es.',
  en: 'A text has a character that cannot be stored (U+0000 or half a character): remove it.',
});

export const unreadableDocument = defineError('unreadable-document', 'final', {
  nl: 'Aan dit document is niet te zien van wie en voor wie het is: verbeter de bevindingen of verpak het in een SBDH-enveloppe.',
  fr: 'On ne peut lire dans ce document de qui il vient ni à qui il va : corrigez les constats ou placez-le dans une enveloppe SBDH.',
  de: 'Diesem Dokument ist nicht zu entnehmen, von wem und für wen es ist: Beheben Sie die Befunde oder legen Sie es in einen SBDH-Umschlag.',
  en: 'This document does not show whom it is from and for: put the findings right or wrap it in an SBDH envelope.',
});

export const unreadablePaymentFile = defineError('unreadable-payment-file', 'final', {
  nl: 'Dit is geen leesbaar betalingsbestand (pain.001.001.03 of .09): er is niets uitgevoerd; verbeter de bevindingen.',
  fr: 'Ceci n’est pas un fichier de paiements lisible (pain.001.001.03 ou .09) : rien n’a été exécuté ; corrigez les constats.',
  de: 'Das ist keine lesbare Zahlungsdatei (pain.001.001.03 oder .09): Es wurde nichts ausgeführt; beheben Sie die Befunde.',
  en: 'This is not a payment file that can be read (pain.001.001.03 or .09): nothing was done; put the findings right.',
});

export const metricsTokenWanted = defineError('metrics-token-wanted', 'final', {
  nl: 'De meetwaarden zijn alleen te lezen met het token van KONTOR_METRICS_TOKEN: stuur het als "Authorization: Bearer …".',
  fr: 'Les mesures ne se lisent qu’avec le jeton de KONTOR_METRICS_TOKEN : envoyez-le comme « Authorization: Bearer … ».',
  de: 'Die Messwerte sind nur mit dem Token aus KONTOR_METRICS_TOKEN lesbar: Senden Sie es als „Authorization: Bearer …“.',
  en: 'The metrics can only be read with the token of KONTOR_METRICS_TOKEN: send it as "Authorization: Bearer …".',
});

export const metricsFromElsewhere = defineError('metrics-from-elsewhere', 'final', {
  nl: 'De meetwaarden zijn van hieruit niet te lezen: vraag ze rechtstreeks vanuit het eigen netwerk, of stel KONTOR_METRICS_TOKEN in.',
  fr: 'Les mesures ne se lisent pas d’ici : demandez-les directement depuis le réseau privé, ou définissez KONTOR_METRICS_TOKEN.',
  de: 'Die Messwerte sind von hier aus nicht lesbar: Fragen Sie direkt aus dem eigenen Netzwerk, oder setzen Sie KONTOR_METRICS_TOKEN.',
  en: 'The metrics cannot be read from here: ask for them directly from the private network, or set KONTOR_METRICS_TOKEN.',
});
