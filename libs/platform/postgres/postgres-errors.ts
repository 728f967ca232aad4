import { defineError } from '#kernel';

export const postgresBinariesMissing = defineError('postgres-binaries-missing', 'final', {
  nl: 'Voor {platform} is geen ingebouwde PostgreSQL geïnstalleerd. Voer "npm install" opnieuw uit zonder --omit=optional, of laat KONTOR_DATABASE_URL naar een bestaande PostgreSQL wijzen.',
  fr: "Aucun PostgreSQL intégré n'est installé pour {platform}. Relancez « npm install » sans --omit=optional, ou indiquez un PostgreSQL existant dans KONTOR_DATABASE_URL.",
  de: 'Für {platform} ist kein eingebautes PostgreSQL installiert. Führen Sie „npm install“ ohne --omit=optional erneut aus, oder lassen Sie KONTOR_DATABASE_URL auf ein vorhandenes PostgreSQL zeigen.',
  en: 'No embedded PostgreSQL is installed for {platform}. Run "npm install" again without --omit=optional, or point KONTOR_DATABASE_URL to an existing PostgreSQL.',
});

export const postgresDidNotStart = defineError('postgres-did-not-start', 'transient', {
  nl: 'De ingebouwde PostgreSQL startte niet: {reason} Zie {logFile}.',
  fr: "Le PostgreSQL intégré n'a pas démarré : {reason} Voir {logFile}.",
  de: 'Das eingebaute PostgreSQL ist nicht gestartet: {reason} Siehe {logFile}.',
  en: 'The embedded PostgreSQL did not start: {reason} See {logFile}.',
});

export const postgresVersionMismatch = defineError('postgres-version-mismatch', 'final', {
  nl: 'De gegevens in {directory} zijn van PostgreSQL {found}, de meegeleverde server is versie {bundled}. Gebruik de vorige Kontor-versie om te exporteren, of kies een andere KONTOR_HOME.',
  fr: 'Les données dans {directory} sont de PostgreSQL {found}, le serveur fourni est en version {bundled}. Utilisez la version précédente de Kontor pour exporter, ou choisissez un autre KONTOR_HOME.',
  de: 'Die Daten in {directory} stammen von PostgreSQL {found}, der mitgelieferte Server hat Version {bundled}. Exportieren Sie mit der vorigen Kontor-Version, oder wählen Sie ein anderes KONTOR_HOME.',
  en: 'The data in {directory} is of PostgreSQL {found}, the bundled server is version {bundled}. Export with the previous version of Kontor, or choose another KONTOR_HOME.',
});
