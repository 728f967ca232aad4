import { defineError } from '#kernel';

export const goalCodeTaken = defineError('goal-code-taken', 'final', {
  nl: 'Code "{code}" staat al in deze reeks: kies een andere code.',
  fr: 'Le code « {code} » existe déjà dans cette série : choisissez-en un autre.',
  de: 'Das Kürzel „{code}“ gibt es in dieser Reihe schon: Wählen Sie ein anderes.',
  en: 'Code "{code}" is in this set already: choose another one.',
});

export const goalWithoutText = defineError('goal-without-text', 'final', {
  nl: 'Het leerdoel heeft geen tekst: schrijf het in minstens één taal (nl, fr, de of en).',
  fr: 'L’objectif n’a pas de texte : rédigez-le dans au moins une langue (nl, fr, de ou en).',
  de: 'Das Lernziel hat keinen Text: Schreiben Sie ihn in mindestens einer Sprache (nl, fr, de oder en).',
  en: 'The learning goal has no text: write it in at least one language (nl, fr, de or en).',
});

export const unknownCheck = defineError('unknown-check', 'final', {
  nl: 'Er is geen controle "{check}": kies uit {choices}, of laat het veld leeg.',
  fr: 'Il n’y a pas de contrôle « {check} » : choisissez parmi {choices}, ou laissez le champ vide.',
  de: 'Eine Prüfung „{check}“ gibt es nicht: Wählen Sie aus {choices}, oder lassen Sie das Feld leer.',
  en: 'There is no check "{check}": choose from {choices}, or leave the field empty.',
});

export const goalFileUnreadable = defineError('goal-file-unreadable', 'final', {
  nl: 'Dit is geen CSV-bestand: {reason} Bewaar de lijst opnieuw als CSV (UTF-8).',
  fr: 'Ce n’est pas un fichier CSV : {reason} Enregistrez la liste à nouveau en CSV (UTF-8).',
  de: 'Das ist keine CSV-Datei: {reason} Speichern Sie die Liste erneut als CSV (UTF-8).',
  en: 'This is not a CSV file: {reason} Save the list again as CSV (UTF-8).',
});

export const goalColumnMissing = defineError('goal-column-missing', 'final', {
  nl: 'De kolom "{column}" ontbreekt: de eerste regel moet code, level en minstens een van nl, fr, de, en noemen.',
  fr: 'La colonne « {column} » manque : la première ligne doit nommer code, level et au moins une de nl, fr, de, en.',
  de: 'Die Spalte „{column}“ fehlt: Die erste Zeile muss code, level und mindestens eine von nl, fr, de, en nennen.',
  en: 'The column "{column}" is missing: the first line must name code, level and at least one of nl, fr, de, en.',
});

export const goalFileTooLong = defineError('goal-file-too-long', 'final', {
  nl: 'Het bestand heeft {count} leerdoelen; een reeks telt er hoogstens {max}: verdeel het over meer reeksen.',
  fr: 'Le fichier compte {count} objectifs ; une série en compte au plus {max} : répartissez-le en plusieurs séries.',
  de: 'Die Datei hat {count} Lernziele; eine Reihe hat höchstens {max}: Verteilen Sie sie auf mehrere Reihen.',
  en: 'The file has {count} learning goals; a set has at most {max}: spread them over several sets.',
});

export const goalTwiceInFile = defineError('goal-twice-in-file', 'final', {
  nl: 'Code "{code}" staat al op regel {line}: behoud één van beide.',
  fr: 'Le code « {code} » figure déjà à la ligne {line} : gardez-en un seul.',
  de: 'Das Kürzel „{code}“ steht schon in Zeile {line}: Behalten Sie nur eine davon.',
  en: 'Code "{code}" is on line {line} already: keep one of the two.',
});

export const goalOutOfReach = defineError('goal-out-of-reach', 'final', {
  nl: 'Dit leerdoel hoort niet bij de klas van deze leerling, of is gearchiveerd: kies een doel van de klas of de school.',
  fr: 'Cet objectif n’appartient pas à la classe de cet élève, ou est archivé : choisissez-en un de la classe ou de l’école.',
  de: 'Dieses Lernziel gehört nicht zur Klasse dieses Schülers oder ist archiviert: Wählen Sie eines der Klasse oder der Schule.',
  en: 'This learning goal is not one of the student’s class, or is archived: choose one of the class or the school.',
});
