import type { LocalizedText } from '#kernel';

/** What is to be done, where no document type says it. */
export const todoTexts = {
  pay: { nl: 'De factuur betalen', fr: 'Payer la facture', de: 'Die Rechnung bezahlen', en: 'Pay the invoice' },
  remind: { nl: 'De klant aanmanen', fr: 'Envoyer un rappel', de: 'Den Kunden mahnen', en: 'Send a reminder' },
  draft: {
    nl: 'Het concept afwerken',
    fr: 'Terminer le brouillon',
    de: 'Den Entwurf fertigstellen',
    en: 'Finish the draft',
  },
  rejected: {
    nl: 'Het geweigerde document verbeteren',
    fr: 'Corriger le document refusé',
    de: 'Das abgelehnte Dokument berichtigen',
    en: 'Put the rejected document right',
  },
} as const satisfies Record<string, LocalizedText>;
