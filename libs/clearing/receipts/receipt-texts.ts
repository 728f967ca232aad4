import type { LocalizedText } from '#kernel';
import type { EnvelopeState } from '../intake/envelope.js';

/** What a receipt says of the document as a whole. */
export const receiptTexts: Readonly<Record<EnvelopeState, LocalizedText>> = {
  received: {
    nl: 'Het document is ontvangen; de beslissing volgt.',
    fr: 'Le document a été reçu ; la décision suivra.',
    de: 'Das Dokument ist eingegangen; die Entscheidung folgt.',
    en: 'The document has been received; the decision will follow.',
  },
  accepted: {
    nl: 'Het document is aanvaard en bij de ontvanger bezorgd.',
    fr: 'Le document a été accepté et remis au destinataire.',
    de: 'Das Dokument wurde angenommen und dem Empfänger zugestellt.',
    en: 'The document has been accepted and delivered to the receiver.',
  },
  rejected: {
    nl: 'Het document is geweigerd; de ontvanger heeft het niet gekregen.',
    fr: 'Le document a été refusé ; le destinataire ne l’a pas reçu.',
    de: 'Das Dokument wurde abgelehnt; der Empfänger hat es nicht erhalten.',
    en: 'The document has been rejected; the receiver did not get it.',
  },
  failed: {
    nl: 'Het document is ontvangen, maar de verwerking haperde; het netwerkkantoor kijkt het na.',
    fr: 'Le document a été reçu, mais son traitement a échoué ; le bureau du réseau s’en occupe.',
    de: 'Das Dokument ist eingegangen, aber die Verarbeitung stockte; das Netzwerkbüro kümmert sich darum.',
    en: 'The document has been received, but its processing failed; the network office is looking into it.',
  },
};
