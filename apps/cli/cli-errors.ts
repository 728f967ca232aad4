import { defineError } from '#kernel';

export const homeInUse = defineError('home-in-use', 'final', {
  nl: 'In de map {home} draait al een Kontor (proces {pid}). Stop die eerst, of kies een andere map met KONTOR_HOME.',
  fr: 'Un Kontor travaille déjà dans le dossier {home} (processus {pid}). Arrêtez-le d’abord, ou choisissez un autre dossier avec KONTOR_HOME.',
  de: 'Im Ordner {home} läuft bereits ein Kontor (Prozess {pid}). Beenden Sie es zuerst, oder wählen Sie mit KONTOR_HOME einen anderen Ordner.',
  en: 'A Kontor already runs in the folder {home} (process {pid}). Stop it first, or choose another folder with KONTOR_HOME.',
});

export const portBusy = defineError('port-busy', 'final', {
  nl: 'Poort {port} op {host} is al in gebruik door een ander programma. Stop dat programma of kies een andere poort, bijvoorbeeld met KONTOR_PORT={other}.',
  fr: 'Le port {port} sur {host} est déjà utilisé par un autre programme. Arrêtez-le, ou choisissez un autre port, par exemple avec KONTOR_PORT={other}.',
  de: 'Port {port} auf {host} wird bereits von einem anderen Programm benutzt. Beenden Sie es, oder wählen Sie einen anderen Port, zum Beispiel mit KONTOR_PORT={other}.',
  en: 'Port {port} on {host} is in use by another program. Stop that program or choose another port, for example with KONTOR_PORT={other}.',
});

export const processKeepsDying = defineError('process-keeps-dying', 'final', {
  nl: 'Het proces {name} start niet. De laatste regels van {log}:\n{tail}',
  fr: 'Le processus {name} ne démarre pas. Les dernières lignes de {log} :\n{tail}',
  de: 'Der Prozess {name} startet nicht. Die letzten Zeilen von {log}:\n{tail}',
  en: 'The process {name} does not start. The last lines of {log}:\n{tail}',
});

export const fileUnreadable = defineError('file-unreadable', 'final', {
  nl: 'Het bestand {file} kan niet worden gelezen: {cause}.',
  fr: 'Le fichier {file} ne peut pas être lu : {cause}.',
  de: 'Die Datei {file} kann nicht gelesen werden: {cause}.',
  en: 'The file {file} cannot be read: {cause}.',
});

export const fileUnwritable = defineError('file-unwritable', 'final', {
  nl: '{file} kan niet worden geschreven: {cause}.',
  fr: '{file} ne peut pas être écrit : {cause}.',
  de: '{file} kann nicht geschrieben werden: {cause}.',
  en: '{file} cannot be written: {cause}.',
});

export const unknownNetwork = defineError('unknown-network', 'final', {
  nl: 'Er is geen netwerk "{code}". Bekend: {known}.',
  fr: 'Il n’y a pas de réseau « {code} ». Connus : {known}.',
  de: 'Es gibt kein Netzwerk „{code}“. Bekannt: {known}.',
  en: 'There is no network "{code}". Known: {known}.',
});

export const restoredDoesNotAgree = defineError('restored-does-not-agree', 'final', {
  nl: 'De reservekopie klopt niet met zichzelf: {count} bevindingen, de eerste is {first}. De database is niet vervangen.',
  fr: 'La sauvegarde ne concorde pas avec elle-même : {count} constats, le premier est {first}. La base de données n’a pas été remplacée.',
  de: 'Die Sicherung stimmt nicht mit sich selbst überein: {count} Feststellungen, die erste ist {first}. Die Datenbank wurde nicht ersetzt.',
  en: 'The backup does not agree with itself: {count} findings, the first is {first}. The database has not been replaced.',
});
