import { defineError } from '#kernel';

export const unreadableSheet = defineError('unreadable-sheet', 'final', {
  nl: 'Dit bestand is niet leesbaar als lijst: bewaar het in uw rekenblad als CSV (UTF-8) of als Excel-werkmap (.xlsx) en probeer opnieuw.',
  fr: 'Ce fichier n’est pas lisible comme liste : enregistrez-le dans votre tableur en CSV (UTF-8) ou en classeur Excel (.xlsx) et réessayez.',
  de: 'Diese Datei ist nicht als Liste lesbar: Speichern Sie sie in Ihrer Tabellenkalkulation als CSV (UTF-8) oder als Excel-Arbeitsmappe (.xlsx) und versuchen Sie es erneut.',
  en: 'This file cannot be read as a list: save it in your spreadsheet program as CSV (UTF-8) or as an Excel workbook (.xlsx) and try again.',
});

export const sheetTooLarge = defineError('sheet-too-large', 'final', {
  nl: 'De lijst is te groot: hoogstens {maxRows} rijen en {maxMegabytes} MB. Splits ze over meer bestanden.',
  fr: 'La liste est trop grande : au plus {maxRows} lignes et {maxMegabytes} Mo. Répartissez-la sur plusieurs fichiers.',
  de: 'Die Liste ist zu groß: höchstens {maxRows} Zeilen und {maxMegabytes} MB. Verteilen Sie sie auf mehrere Dateien.',
  en: 'The list is too large: at most {maxRows} rows and {maxMegabytes} MB. Split it over several files.',
});
