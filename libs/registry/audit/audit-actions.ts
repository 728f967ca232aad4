import type { LocalizedText } from '#kernel';

/** What the audit log knows to tell, and how. A writing endpoint that is not here yet gets a row of its own. */
export const auditActions = {
  'person.register': {
    nl: 'Persoon ingeschreven',
    fr: 'Personne inscrite',
    de: 'Person angemeldet',
    en: 'Person registered',
  },
  'person.change': {
    nl: 'Persoon gewijzigd',
    fr: 'Personne modifiée',
    de: 'Person geändert',
    en: 'Person changed',
  },
  'person.deactivate': {
    nl: 'Toegang afgesloten',
    fr: 'Accès désactivé',
    de: 'Zugang gesperrt',
    en: 'Access closed',
  },
  'person.reactivate': {
    nl: 'Toegang weer geopend',
    fr: 'Accès réactivé',
    de: 'Zugang wieder geöffnet',
    en: 'Access opened again',
  },
  'person.set-password': {
    nl: 'Nieuw wachtwoord gegeven',
    fr: 'Nouveau mot de passe attribué',
    de: 'Neues Passwort vergeben',
    en: 'New password given',
  },
  'person.set-roles': { nl: 'Rollen gewijzigd', fr: 'Rôles modifiés', de: 'Rollen geändert', en: 'Roles changed' },
  'people.import': {
    nl: 'Personen ingelezen uit een lijst',
    fr: 'Personnes importées d’une liste',
    de: 'Personen aus einer Liste eingelesen',
    en: 'People imported from a list',
  },
  'membership.set': {
    nl: 'In een firma geplaatst',
    fr: 'Placé dans une entreprise',
    de: 'In einer Firma eingesetzt',
    en: 'Put to work in a firm',
  },
  'membership.end': {
    nl: 'Uit een firma gehaald',
    fr: 'Retiré d’une entreprise',
    de: 'Aus einer Firma genommen',
    en: 'Taken out of a firm',
  },
  'school.register': {
    nl: 'School ingeschreven',
    fr: 'École inscrite',
    de: 'Schule angemeldet',
    en: 'School registered',
  },
  'class.register': { nl: 'Klas geopend', fr: 'Classe ouverte', de: 'Klasse eröffnet', en: 'Class opened' },
  'class.change': { nl: 'Klas gewijzigd', fr: 'Classe modifiée', de: 'Klasse geändert', en: 'Class changed' },
  'class.pause': {
    nl: 'Handel van een klas onderbroken',
    fr: 'Échanges d’une classe suspendus',
    de: 'Handel einer Klasse unterbrochen',
    en: 'Trade of a class paused',
  },
  'class.resume': {
    nl: 'Handel van een klas hervat',
    fr: 'Échanges d’une classe repris',
    de: 'Handel einer Klasse wieder aufgenommen',
    en: 'Trade of a class resumed',
  },
  'class.set-start-capital': {
    nl: 'Startkapitaal van een klas gewijzigd',
    fr: 'Capital de départ d’une classe modifié',
    de: 'Startkapital einer Klasse geändert',
    en: 'Start capital of a class changed',
  },
  'class.grant': {
    nl: 'Toelage aan firma’s geboekt',
    fr: 'Dotation versée à des entreprises',
    de: 'Zuwendung an Firmen gebucht',
    en: 'Grant to firms booked',
  },
  'scenario.start': {
    nl: 'Oefening met een gesimuleerde firma gestart',
    fr: 'Exercice avec une entreprise simulée lancé',
    de: 'Übung mit einer simulierten Firma gestartet',
    en: 'Exercise with a simulated firm started',
  },
  'scenario.cancel': {
    nl: 'Oefening met een gesimuleerde firma gestopt',
    fr: 'Exercice avec une entreprise simulée arrêté',
    de: 'Übung mit einer simulierten Firma beendet',
    en: 'Exercise with a simulated firm cancelled',
  },
  'firm.register': {
    nl: 'Firma ingeschreven',
    fr: 'Entreprise inscrite',
    de: 'Firma angemeldet',
    en: 'Firm registered',
  },
  'firm.change': { nl: 'Firma gewijzigd', fr: 'Entreprise modifiée', de: 'Firma geändert', en: 'Firm changed' },
  'firm.close': { nl: 'Firma gesloten', fr: 'Entreprise fermée', de: 'Firma geschlossen', en: 'Firm closed' },
  'firm.reopen': { nl: 'Firma heropend', fr: 'Entreprise rouverte', de: 'Firma wieder geöffnet', en: 'Firm reopened' },
  'firm.move': {
    nl: 'Firma naar een andere klas verplaatst',
    fr: 'Entreprise passée dans une autre classe',
    de: 'Firma in eine andere Klasse versetzt',
    en: 'Firm moved to another class',
  },
  'bank-account.open': {
    nl: 'Rekening geopend',
    fr: 'Compte ouvert',
    de: 'Konto eröffnet',
    en: 'Bank account opened',
  },
  'stock.supply': {
    nl: 'Voorraad aangevuld',
    fr: 'Stock approvisionné',
    de: 'Lager aufgefüllt',
    en: 'Stock supplied',
  },
  'product.change': {
    nl: 'Artikel gewijzigd',
    fr: 'Article modifié',
    de: 'Artikel geändert',
    en: 'Product changed',
  },
  'products.import': {
    nl: 'Artikelen ingelezen uit een lijst',
    fr: 'Articles importés d’une liste',
    de: 'Artikel aus einer Liste eingelesen',
    en: 'Products imported from a list',
  },
  'assessments.export': {
    nl: 'Beoordelingen van een klas gedownload',
    fr: 'Évaluations d’une classe téléchargées',
    de: 'Beurteilungen einer Klasse heruntergeladen',
    en: 'Judgements of a class downloaded',
  },
  'network.change': {
    nl: 'Netwerk gewijzigd',
    fr: 'Réseau modifié',
    de: 'Netzwerk geändert',
    en: 'Network changed',
  },
  'api-key.issue': {
    nl: 'Sleutel voor een programma gemaakt',
    fr: 'Clé d’un programme créée',
    de: 'Schlüssel für ein Programm erstellt',
    en: 'Key for a program made',
  },
  'api-key.revoke': {
    nl: 'Sleutel van een programma ingetrokken',
    fr: 'Clé d’un programme révoquée',
    de: 'Schlüssel eines Programms widerrufen',
    en: 'Key of a program revoked',
  },
  'dead-letter.retry': {
    nl: 'Mislukte taak opnieuw gestart',
    fr: 'Tâche échouée relancée',
    de: 'Fehlgeschlagener Auftrag erneut gestartet',
    en: 'Failed job tried again',
  },
  'dead-letter.resolve': {
    nl: 'Mislukte taak afgesloten',
    fr: 'Tâche échouée classée',
    de: 'Fehlgeschlagener Auftrag abgeschlossen',
    en: 'Failed job put away',
  },
  'identity-provider.set': {
    nl: 'Aanmelddienst van een school ingesteld',
    fr: 'Service de connexion d’une école configuré',
    de: 'Anmeldedienst einer Schule eingerichtet',
    en: 'Sign-in service of a school set up',
  },
  'identity-provider.remove': {
    nl: 'Aanmelddienst van een school verwijderd',
    fr: 'Service de connexion d’une école supprimé',
    de: 'Anmeldedienst einer Schule entfernt',
    en: 'Sign-in service of a school removed',
  },
  'identity.link': {
    nl: 'Met een account van de school verbonden',
    fr: 'Lié à un compte de l’école',
    de: 'Mit einem Konto der Schule verbunden',
    en: 'Linked with an account of the school',
  },
  'identity.unlink': {
    nl: 'Verbinding met een account van de school vergeten',
    fr: 'Lien avec un compte de l’école oublié',
    de: 'Verbindung mit einem Konto der Schule vergessen',
    en: 'Link with an account of the school forgotten',
  },
  'sign-in.failed': {
    nl: 'Aanmelden mislukt',
    fr: 'Échec de connexion',
    de: 'Anmeldung fehlgeschlagen',
    en: 'Sign-in failed',
  },
  'sign-in.locked': {
    nl: 'Aanmelden tijdelijk geblokkeerd',
    fr: 'Connexion temporairement bloquée',
    de: 'Anmeldung vorübergehend gesperrt',
    en: 'Sign-in locked for a while',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type AuditAction = keyof typeof auditActions;

export const auditActionCodes = Object.keys(auditActions) as readonly AuditAction[];
