import { defineError } from '#kernel';

export const unknownReceiver = defineError('unknown-receiver', 'final', {
  nl: 'Er is in dit netwerk geen firma met deelnemersnummer "{receiver}". Kies de ontvanger uit de gids.',
  fr: 'Ce réseau ne compte aucune entreprise avec l’identifiant de participant « {receiver} ». Choisissez le destinataire dans l’annuaire.',
  de: 'In diesem Netzwerk gibt es keine Firma mit der Teilnehmerkennung „{receiver}“. Wählen Sie den Empfänger aus dem Verzeichnis.',
  en: 'There is no firm with participant id "{receiver}" in this network. Choose the receiver from the directory.',
});

export const receiverIsSender = defineError('receiver-is-sender', 'final', {
  nl: 'Een firma kan geen document aan zichzelf sturen. Kies een andere ontvanger.',
  fr: 'Une entreprise ne peut pas s’envoyer un document à elle-même. Choisissez un autre destinataire.',
  de: 'Eine Firma kann sich selbst kein Dokument senden. Wählen Sie einen anderen Empfänger.',
  en: 'A firm cannot send a document to itself. Choose another receiver.',
});

export const unknownDocumentType = defineError('unknown-document-type', 'final', {
  nl: 'Documenttype "{documentType}" bestaat niet. Bekende types: {known}.',
  fr: 'Le type de document « {documentType} » n’existe pas. Types connus : {known}.',
  de: 'Die Dokumentart „{documentType}“ gibt es nicht. Bekannte Arten: {known}.',
  en: 'Document type "{documentType}" does not exist. Known types: {known}.',
});

export const idempotencyConflict = defineError('idempotency-conflict', 'final', {
  nl: 'De sleutel "{key}" werd al gebruikt voor een andere inzending. Gebruik voor elk nieuw document een nieuwe sleutel.',
  fr: 'La clé « {key} » a déjà servi pour un autre envoi. Utilisez une nouvelle clé pour chaque nouveau document.',
  de: 'Der Schlüssel „{key}“ wurde bereits für eine andere Einreichung verwendet. Nehmen Sie für jedes neue Dokument einen neuen Schlüssel.',
  en: 'The key "{key}" has already been used for another submission. Use a new key for every new document.',
});

export const invalidIdempotencyKey = defineError('invalid-idempotency-key', 'final', {
  nl: 'De sleutel van een inzending telt 1 tot 200 zichtbare tekens.',
  fr: 'La clé d’un envoi compte de 1 à 200 caractères visibles.',
  de: 'Der Schlüssel einer Einreichung hat 1 bis 200 sichtbare Zeichen.',
  en: 'The key of a submission has 1 to 200 visible characters.',
});

export const envelopeTooLarge = defineError('envelope-too-large', 'final', {
  nl: 'Het document telt {size} tekens; hoogstens {most} zijn toegestaan.',
  fr: 'Le document compte {size} caractères ; au plus {most} sont admis.',
  de: 'Das Dokument hat {size} Zeichen; höchstens {most} sind erlaubt.',
  en: 'The document has {size} characters; at most {most} are allowed.',
});

export const unstorableText = defineError('unstorable-text', 'final', {
  nl: 'Het document bevat een teken dat in geen document thuishoort (U+0000). Verwijder het.',
  fr: 'Le document contient un caractère qui n’a sa place dans aucun document (U+0000). Supprimez-le.',
  de: 'Das Dokument enthält ein Zeichen, das in kein Dokument gehört (U+0000). Entfernen Sie es.',
  en: 'The document contains a character that belongs in no document (U+0000). Remove it.',
});

export const clearingBehind = defineError('clearing-behind', 'transient', {
  nl: 'Er wachten nu te veel documenten op hun beurt: dien dit document over {seconds} seconden opnieuw in. Het is nog niet ontvangen.',
  fr: 'Trop de documents attendent leur tour en ce moment : soumettez à nouveau celui-ci dans {seconds} secondes. Il n’a pas encore été reçu.',
  de: 'Im Moment warten zu viele Dokumente: Reichen Sie dieses in {seconds} Sekunden erneut ein. Es wurde noch nicht angenommen.',
  en: 'Too many documents are waiting for their turn: hand this one in again in {seconds} seconds. It has not been received yet.',
});

export const paymentsBehind = defineError('payments-behind', 'transient', {
  nl: 'Er wachten nu te veel betalingen op hun uitvoering: dien deze over {seconds} seconden opnieuw in. Er is nog niets van ontvangen.',
  fr: 'Trop de paiements attendent leur exécution en ce moment : soumettez à nouveau celui-ci dans {seconds} secondes. Rien n’en a encore été reçu.',
  de: 'Im Moment warten zu viele Zahlungen auf ihre Ausführung: Reichen Sie diese in {seconds} Sekunden erneut ein. Es wurde noch nichts davon angenommen.',
  en: 'Too many payments are waiting to be settled: hand this in again in {seconds} seconds. Nothing of it has been received yet.',
});
