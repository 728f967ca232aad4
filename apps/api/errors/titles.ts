import type { LocalizedText } from '#kernel';

/** The short titles of problems, by HTTP status. */
export const titles: Readonly<Record<number, LocalizedText>> = {
  400: { nl: 'Onleesbaar verzoek', fr: 'Requête illisible', de: 'Unlesbare Anfrage', en: 'Unreadable request' },
  401: { nl: 'Niet aangemeld', fr: 'Non connecté', de: 'Nicht angemeldet', en: 'Not signed in' },
  403: { nl: 'Niet toegelaten', fr: 'Non autorisé', de: 'Nicht erlaubt', en: 'Not allowed' },
  404: { nl: 'Niet gevonden', fr: 'Introuvable', de: 'Nicht gefunden', en: 'Not found' },
  409: {
    nl: 'In strijd met wat er al is',
    fr: 'En conflit avec l’existant',
    de: 'Im Widerspruch zum Bestand',
    en: 'In conflict with what is there',
  },
  412: {
    nl: 'Intussen gewijzigd',
    fr: 'Modifié entre-temps',
    de: 'Inzwischen geändert',
    en: 'Changed meanwhile',
  },
  413: { nl: 'Te groot', fr: 'Trop grand', de: 'Zu groß', en: 'Too large' },
  415: {
    nl: 'Soort inhoud onbekend',
    fr: 'Type de contenu inconnu',
    de: 'Inhaltsart unbekannt',
    en: 'Unknown kind of content',
  },
  422: { nl: 'Niet in orde', fr: 'Non conforme', de: 'Nicht in Ordnung', en: 'Not in order' },
  428: { nl: 'Versie ontbreekt', fr: 'Version manquante', de: 'Version fehlt', en: 'Version missing' },
  429: { nl: 'Te veel pogingen', fr: 'Trop de tentatives', de: 'Zu viele Versuche', en: 'Too many attempts' },
  500: { nl: 'Fout bij ons', fr: 'Erreur de notre côté', de: 'Fehler bei uns', en: 'Error on our side' },
  503: {
    nl: 'Even niet bereikbaar',
    fr: 'Momentanément indisponible',
    de: 'Gerade nicht erreichbar',
    en: 'Unavailable at the moment',
  },
};
