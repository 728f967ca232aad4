import type { FindingTexts } from '#standards';

/** The words of the checks of a credit note against the case, and of the mentions that it needs. */
export const creditTexts: FindingTexts = {
  'KONTOR-CREDITED-TOO-MUCH': {
    what: {
      nl: 'Lijn {line}: samen {credited:number} gecrediteerd, maar {invoiced:number} aangerekend.',
      fr: 'Ligne {line} : {credited:number} crédités au total, mais {invoiced:number} facturés.',
      de: 'Position {line}: insgesamt {credited:number} gutgeschrieben, aber {invoiced:number} berechnet.',
      en: 'Line {line}: {credited:number} credited in all, but {invoiced:number} invoiced.',
    },
    remedy: {
      nl: 'Crediteer hoogstens wat werd aangerekend en nog niet gecrediteerd.',
      fr: 'Créditez au plus ce qui a été facturé et pas encore crédité.',
      de: 'Schreiben Sie höchstens gut, was berechnet und noch nicht gutgeschrieben wurde.',
      en: 'Credit at most what was invoiced and not credited yet.',
    },
  },
  'KONTOR-CREDITED-UNKNOWN-LINE': {
    what: {
      nl: 'Lijn {line} ({name}) werd in dit dossier niet aangerekend.',
      fr: 'La ligne {line} ({name}) n’a pas été facturée dans ce dossier.',
      de: 'Position {line} ({name}) wurde in diesem Vorgang nicht berechnet.',
      en: 'Line {line} ({name}) was not invoiced in this case.',
    },
    remedy: {
      nl: 'Verwijs naar de juiste factuur en gebruik haar artikelnummers.',
      fr: 'Référez-vous à la bonne facture et reprenez ses numéros d’article.',
      de: 'Verweisen Sie auf die richtige Rechnung und verwenden Sie deren Artikelnummern.',
      en: 'Refer to the right invoice, and use its article numbers.',
    },
  },
  'KONTOR-CREDITED-AMOUNT': {
    what: {
      nl: 'De creditnota bedraagt {credited:number}, meer dan de {invoiced:number} van de facturen waarnaar ze verwijst.',
      fr: 'La note de crédit s’élève à {credited:number}, plus que les {invoiced:number} des factures auxquelles elle se réfère.',
      de: 'Die Gutschrift beträgt {credited:number}, mehr als die {invoiced:number} der Rechnungen, auf die sie verweist.',
      en: 'The credit note is for {credited:number}, more than the {invoiced:number} of the invoices that it refers to.',
    },
    remedy: {
      nl: 'Vermeld alle facturen die ze verbetert, of crediteer minder.',
      fr: 'Mentionnez toutes les factures qu’elle corrige, ou créditez moins.',
      de: 'Nennen Sie alle Rechnungen, die sie berichtigt, oder schreiben Sie weniger gut.',
      en: 'Name every invoice that it corrects, or credit less.',
    },
  },
  'KONTOR-INVOICE-NO-PRECEDING': {
    what: {
      nl: 'De creditnota verwijst naar geen factuur.',
      fr: 'La note de crédit ne se réfère à aucune facture.',
      de: 'Die Gutschrift verweist auf keine Rechnung.',
      en: 'The credit note refers to no invoice.',
    },
    remedy: {
      nl: 'Vermeld nummer en datum van de factuur die ze verbetert: de btw-regels vragen dat.',
      fr: 'Mentionnez le numéro et la date de la facture corrigée : la réglementation TVA l’exige.',
      de: 'Nennen Sie Nummer und Datum der berichtigten Rechnung: Die Mehrwertsteuervorschriften verlangen es.',
      en: 'Give number and date of the invoice that it corrects: the VAT rules ask for it.',
    },
  },
};
