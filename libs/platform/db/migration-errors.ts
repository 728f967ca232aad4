import { defineError } from '#kernel';

export const migrationBlocked = defineError('migration-blocked', 'transient', {
  nl: 'De migratie {migration} kreeg {seconds} seconden lang haar tabellen niet vrij; er is niets gewijzigd. In gebruik door: {holders}. Beëindig dat of probeer het op een rustiger moment opnieuw.',
  fr: 'La migration {migration} n’a pas obtenu ses tables pendant {seconds} secondes ; rien n’a été modifié. Utilisées par : {holders}. Mettez-y fin ou réessayez à un moment plus calme.',
  de: 'Die Migration {migration} bekam {seconds} Sekunden lang ihre Tabellen nicht frei; es wurde nichts geändert. In Gebrauch durch: {holders}. Beenden Sie das oder versuchen Sie es zu einer ruhigeren Zeit erneut.',
  en: 'The migration {migration} did not get its tables for {seconds} seconds; nothing was changed. In use by: {holders}. End that, or try again at a quieter time.',
});
