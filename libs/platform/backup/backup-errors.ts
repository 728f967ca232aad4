import { defineError } from '#kernel';

export const backupDamaged = defineError('backup-damaged', 'final', {
  nl: '{file} is geen volledige reservekopie van Kontor: {cause}. Er is niets gewijzigd; neem een andere kopie.',
  fr: '{file} n’est pas une sauvegarde complète de Kontor : {cause}. Rien n’a été modifié ; prenez une autre copie.',
  de: '{file} ist keine vollständige Sicherung von Kontor: {cause}. Es wurde nichts geändert; nehmen Sie eine andere Kopie.',
  en: '{file} is not a whole backup of Kontor: {cause}. Nothing has been changed; take another copy.',
});

export const backupTooNew = defineError('backup-too-new', 'final', {
  nl: '{file} komt van een nieuwere Kontor: deze kent {migration} niet. Installeer minstens de versie waarmee de kopie is gemaakt.',
  fr: '{file} vient d’un Kontor plus récent : celui-ci ne connaît pas {migration}. Installez au moins la version qui a fait la copie.',
  de: '{file} stammt von einem neueren Kontor: dieses kennt {migration} nicht. Installieren Sie mindestens die Version, die die Sicherung gemacht hat.',
  en: '{file} comes from a newer Kontor: this one does not know {migration}. Install at least the version that made the backup.',
});

export const databaseInUse = defineError('database-in-use', 'final', {
  nl: 'Er zijn nog {count} verbindingen met de database {database}. Stop eerst alle processen van Kontor.',
  fr: 'Il y a encore {count} connexions à la base de données {database}. Arrêtez d’abord tous les processus de Kontor.',
  de: 'Es gibt noch {count} Verbindungen zur Datenbank {database}. Beenden Sie zuerst alle Prozesse von Kontor.',
  en: 'There are still {count} connections to the database {database}. Stop all processes of Kontor first.',
});
