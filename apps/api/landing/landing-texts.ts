import type { LocalizedText } from '#kernel';

export const landingTexts = {
  lead: {
    nl: 'De motor van een netwerk van oefenfirma’s: bestellen, leveren, factureren en betalen zoals echte bedrijven dat doen. Niets wordt geleverd en er beweegt geen echt geld; al de rest is echt.',
    fr: 'Le moteur d’un réseau d’entreprises d’entraînement : commander, livrer, facturer et payer comme de vraies entreprises. Rien n’est livré et aucun argent réel ne circule ; tout le reste est réel.',
    de: 'Der Motor eines Netzwerks von Übungsfirmen: bestellen, liefern, fakturieren und zahlen wie echte Unternehmen. Nichts wird geliefert und kein echtes Geld bewegt; alles andere ist echt.',
    en: 'The engine of a network of practice firms: order, deliver, invoice and pay as real companies do. Nothing is delivered and no real money moves; everything else is real.',
  },
  how: {
    nl: 'De weg van een document',
    fr: 'Le chemin d’un document',
    de: 'Der Weg eines Dokuments',
    en: 'The way of a document',
  },
  steps: {
    nl: 'indienen|controleren|toewijzen|vereffenen|afdrukken',
    fr: 'soumettre|contrôler|acheminer|régler|imprimer',
    de: 'einreichen|prüfen|zustellen|abrechnen|drucken',
    en: 'submit|check|route|settle|print',
  },
  start: { nl: 'Zo begint u', fr: 'Pour commencer', de: 'So fangen Sie an', en: 'How to start' },
  startText: {
    nl: 'Meld u aan met een POST naar /v1/sessions en geef het token mee als “Authorization: Bearer”. De aanmeldgegevens van het demonstratienetwerk staan in het venster waarin Kontor gestart werd.',
    fr: 'Connectez-vous par un POST vers /v1/sessions et joignez le jeton en « Authorization: Bearer ». Les identifiants du réseau de démonstration figurent dans la fenêtre où Kontor a été démarré.',
    de: 'Melden Sie sich mit einem POST an /v1/sessions an und geben Sie das Token als „Authorization: Bearer“ mit. Die Zugangsdaten des Demonstrationsnetzes stehen in dem Fenster, in dem Kontor gestartet wurde.',
    en: 'Sign in by a POST to /v1/sessions and send the token along as “Authorization: Bearer”. The sign-ins of the demonstration network are shown in the window in which Kontor was started.',
  },
  look: { nl: 'Verder kijken', fr: 'À consulter', de: 'Weitersehen', en: 'Look further' },
  openapi: {
    nl: 'De beschrijving van de API (OpenAPI)',
    fr: 'La description de l’API (OpenAPI)',
    de: 'Die Beschreibung der API (OpenAPI)',
    en: 'The description of the API (OpenAPI)',
  },
  ready: { nl: 'Werkt alles?', fr: 'Tout fonctionne-t-il ?', de: 'Läuft alles?', en: 'Is everything running?' },
  metrics: { nl: 'Meetwaarden', fr: 'Mesures', de: 'Messwerte', en: 'Measurements' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
