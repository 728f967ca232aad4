import type { LocalizedText } from '#kernel';

/** What the health report looks at, in its order. */
export const healthTopics = {
  database: { nl: 'Databank', fr: 'Base de données', de: 'Datenbank', en: 'Database' },
  clearing: { nl: 'Clearing', fr: 'Clearing', de: 'Clearing', en: 'Clearing' },
  queues: { nl: 'Wachtrijen', fr: 'Files d’attente', de: 'Warteschlangen', en: 'Queues' },
  outbox: { nl: 'Postvak uit', fr: 'Boîte d’envoi', de: 'Postausgang', en: 'Outbox' },
  deadLetters: {
    nl: 'Mislukte berichten',
    fr: 'Messages en échec',
    de: 'Fehlgeschlagene Nachrichten',
    en: 'Failed messages',
  },
  audit: { nl: 'Nachtelijke controle', fr: 'Contrôle nocturne', de: 'Nächtliche Prüfung', en: 'Nightly audit' },
  statements: { nl: 'Rekeninguittreksels', fr: 'Extraits de compte', de: 'Kontoauszüge', en: 'Bank statements' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type HealthTopic = keyof typeof healthTopics;

/** The sentences of the report; `{places}` are filled in the reader's notation. */
export const healthTexts = {
  databaseFine: {
    nl: 'De databank antwoordt binnen {time}.',
    fr: 'La base de données répond en {time}.',
    de: 'Die Datenbank antwortet innerhalb von {time}.',
    en: 'The database answers within {time}.',
  },
  databaseSlow: {
    nl: 'De databank antwoordt traag: pas na {time}. Kijk of de server overbelast is.',
    fr: 'La base de données répond lentement : seulement après {time}. Vérifiez si le serveur est surchargé.',
    de: 'Die Datenbank antwortet langsam: erst nach {time}. Prüfen Sie, ob der Server überlastet ist.',
    en: 'The database is slow: it answers only after {time}. See whether the server is overloaded.',
  },
  clearingFine: {
    nl: 'Documenten en betalingen worden behandeld; processen aan het werk: {count}.',
    fr: 'Les documents et paiements sont traités ; processus au travail : {count}.',
    de: 'Belege und Zahlungen werden bearbeitet; Prozesse bei der Arbeit: {count}.',
    en: 'Documents and payments are being handled; processes at work: {count}.',
  },
  clearingDown: {
    nl: 'Er werkt geen clearing: wat wordt ingediend blijft wachten. Start het proces "clearing" opnieuw.',
    fr: 'Aucun clearing ne travaille : tout envoi reste en attente. Redémarrez le processus « clearing ».',
    de: 'Es arbeitet kein Clearing: Alles Eingereichte bleibt liegen. Starten Sie den Prozess „clearing“ neu.',
    en: 'No clearing is at work: whatever is handed in stays waiting. Start the process "clearing" again.',
  },
  queuesEmpty: {
    nl: 'Er wacht niets: elk document en elke betaling is behandeld.',
    fr: 'Rien n’attend : chaque document et chaque paiement est traité.',
    de: 'Es wartet nichts: Jeder Beleg und jede Zahlung ist bearbeitet.',
    en: 'Nothing waits: every document and payment has been handled.',
  },
  queuesBusy: {
    nl: 'Wachtend: {count}. Het oudste wacht {time}.',
    fr: 'En attente : {count}. Le plus ancien attend depuis {time}.',
    de: 'Wartend: {count}. Das Älteste wartet seit {time}.',
    en: 'Waiting: {count}. The oldest has waited for {time}.',
  },
  queuesDown: {
    nl: 'De wachtrijen antwoorden niet: kijk of hun server (PostgreSQL of Redis) draait.',
    fr: 'Les files d’attente ne répondent pas : vérifiez que leur serveur (PostgreSQL ou Redis) tourne.',
    de: 'Die Warteschlangen antworten nicht: Prüfen Sie, ob ihr Server (PostgreSQL oder Redis) läuft.',
    en: 'The queues do not answer: see whether their server (PostgreSQL or Redis) runs.',
  },
  outboxEmpty: {
    nl: 'Alle gebeurtenissen zijn doorgegeven.',
    fr: 'Tous les événements sont transmis.',
    de: 'Alle Ereignisse sind weitergegeben.',
    en: 'All events have been passed on.',
  },
  outboxBusy: {
    nl: 'Nog door te geven gebeurtenissen: {count}. De oudste wacht {time}.',
    fr: 'Événements encore à transmettre : {count}. Le plus ancien attend depuis {time}.',
    de: 'Noch weiterzugebende Ereignisse: {count}. Das älteste wartet seit {time}.',
    en: 'Events still to be passed on: {count}. The oldest has waited for {time}.',
  },
  noDeadLetters: {
    nl: 'Er zijn geen mislukte berichten.',
    fr: 'Il n’y a pas de messages en échec.',
    de: 'Es gibt keine fehlgeschlagenen Nachrichten.',
    en: 'There are no failed messages.',
  },
  deadLetters: {
    nl: 'Mislukte berichten die op u wachten: {count}. Lees waarom ze mislukten en probeer ze opnieuw.',
    fr: 'Messages en échec qui vous attendent : {count}. Lisez pourquoi ils ont échoué et relancez-les.',
    de: 'Fehlgeschlagene Nachrichten, die auf Sie warten: {count}. Lesen Sie, warum sie scheiterten, und versuchen Sie sie erneut.',
    en: 'Failed messages that wait for you: {count}. Read why they failed and try them again.',
  },
  auditFine: {
    nl: 'Alle rekeningen, betalingen en nummers kloppen, gecontroleerd op {date}.',
    fr: 'Tous les comptes, paiements et numéros concordent, contrôlés le {date}.',
    de: 'Alle Konten, Zahlungen und Nummern stimmen, geprüft am {date}.',
    en: 'All accounts, payments and numbers agree, checked on {date}.',
  },
  auditNever: {
    nl: 'De nachtelijke controle heeft nog niet gelopen; ze loopt elke nacht om 2 uur (UTC).',
    fr: 'Le contrôle nocturne n’a pas encore eu lieu ; il a lieu chaque nuit à 2 heures (UTC).',
    de: 'Die nächtliche Prüfung ist noch nicht gelaufen; sie läuft jede Nacht um 2 Uhr (UTC).',
    en: 'The nightly audit has not run yet; it runs every night at 2 (UTC).',
  },
  auditOld: {
    nl: 'De laatste controle was op {date}: ze zou elke nacht lopen. Kijk of de clearing werkt.',
    fr: 'Le dernier contrôle date du {date} : il devrait avoir lieu chaque nuit. Vérifiez que le clearing travaille.',
    de: 'Die letzte Prüfung war am {date}: Sie sollte jede Nacht laufen. Prüfen Sie, ob das Clearing arbeitet.',
    en: 'The last audit was on {date}: it should run every night. See whether the clearing works.',
  },
  auditFailed: {
    nl: 'De controle van {date} vond fouten: {count}. Laat "kontor verify" lopen en meld wat het noemt.',
    fr: 'Le contrôle du {date} a trouvé des erreurs : {count}. Lancez « kontor verify » et signalez ce qu’il nomme.',
    de: 'Die Prüfung vom {date} fand Fehler: {count}. Führen Sie „kontor verify“ aus und melden Sie, was es nennt.',
    en: 'The audit of {date} found errors: {count}. Run "kontor verify" and report what it names.',
  },
  statementsFine: {
    nl: 'Alle uittreksels zijn gemaakt, het laatst tot en met {date}.',
    fr: 'Tous les extraits sont faits, en dernier jusqu’au {date} inclus.',
    de: 'Alle Auszüge sind erstellt, zuletzt bis einschließlich {date}.',
    en: 'All statements are made, the last up to and including {date}.',
  },
  statementsNone: {
    nl: 'Er zijn nog geen uittreksels nodig: ze worden na het einde van de dag gemaakt.',
    fr: 'Aucun extrait n’est encore nécessaire : ils sont faits après la fin de la journée.',
    de: 'Es sind noch keine Auszüge nötig: Sie werden nach Ende des Tages erstellt.',
    en: 'No statements are due yet: they are made after the end of the day.',
  },
  statementsLate: {
    nl: 'Rekeningen waarvan het uittreksel van gisteren nog ontbreekt: {count}. De clearing maakt ze om de vijf minuten.',
    fr: 'Comptes dont l’extrait d’hier manque encore : {count}. Le clearing les fait toutes les cinq minutes.',
    de: 'Konten, deren Auszug von gestern noch fehlt: {count}. Das Clearing erstellt sie alle fünf Minuten.',
    en: 'Accounts whose statement of yesterday is still missing: {count}. The clearing makes them every five minutes.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type HealthText = keyof typeof healthTexts;
