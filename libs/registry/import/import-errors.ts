import { defineError } from '#kernel';

export const listWithoutNames = defineError('list-without-names', 'final', {
  nl: 'De eerste regel van de lijst noemt geen kolom met namen: zet er "Naam", of "Voornaam" en "Familienaam" in. Gevonden: {found}.',
  fr: 'La première ligne de la liste ne nomme aucune colonne de noms : mettez-y « Nom complet », ou « Prénom » et « Nom de famille ». Trouvé : {found}.',
  de: 'Die erste Zeile der Liste nennt keine Spalte mit Namen: Schreiben Sie „Vollständiger Name“ oder „Vorname“ und „Nachname“ hinein. Gefunden: {found}.',
  en: 'The first line of the list names no column with names: put "Name", or "First name" and "Last name" in it. Found: {found}.',
});

export const emptyList = defineError('empty-list', 'final', {
  nl: 'De lijst heeft onder de titels geen enkele regel: vul haar aan en probeer opnieuw.',
  fr: 'La liste n’a aucune ligne sous les titres : complétez-la et réessayez.',
  de: 'Die Liste hat unter den Titeln keine Zeile: Ergänzen Sie sie und versuchen Sie es erneut.',
  en: 'The list has no line below its titles: complete it and try again.',
});

export const garbledText = defineError('garbled-text', 'final', {
  nl: '"{value}" bevat verminkte letters: bewaar de lijst in uw rekenblad als "CSV UTF-8" of als Excel-werkmap en probeer opnieuw.',
  fr: '« {value} » contient des lettres déformées : enregistrez la liste dans votre tableur en « CSV UTF-8 » ou en classeur Excel et réessayez.',
  de: '„{value}“ enthält verstümmelte Buchstaben: Speichern Sie die Liste in Ihrer Tabellenkalkulation als „CSV UTF-8“ oder als Excel-Arbeitsmappe und versuchen Sie es erneut.',
  en: '"{value}" has garbled letters: save the list in your spreadsheet program as "CSV UTF-8" or as an Excel workbook and try again.',
});

export const unknownFirm = defineError('unknown-firm', 'final', {
  nl: 'Er is geen firma "{value}" in dit netwerk: schrijf de naam of het ondernemingsnummer zoals in het register.',
  fr: 'Il n’y a pas d’entreprise « {value} » dans ce réseau : écrivez le nom ou le numéro d’entreprise comme au registre.',
  de: 'In diesem Netzwerk gibt es keine Firma „{value}“: Schreiben Sie den Namen oder die Unternehmensnummer wie im Register.',
  en: 'There is no firm "{value}" in this network: write its name or enterprise number as in the register.',
});

export const ambiguousFirm = defineError('ambiguous-firm', 'final', {
  nl: 'Meer dan één firma heet "{value}": schrijf het ondernemingsnummer.',
  fr: 'Plus d’une entreprise s’appelle « {value} » : écrivez le numéro d’entreprise.',
  de: 'Mehr als eine Firma heißt „{value}“: Schreiben Sie die Unternehmensnummer.',
  en: 'More than one firm is called "{value}": write its enterprise number.',
});

export const unknownSchool = defineError('unknown-school', 'final', {
  nl: 'Er is geen school "{value}" in dit netwerk: schrijf de naam zoals in het register.',
  fr: 'Il n’y a pas d’école « {value} » dans ce réseau : écrivez le nom comme au registre.',
  de: 'In diesem Netzwerk gibt es keine Schule „{value}“: Schreiben Sie den Namen wie im Register.',
  en: 'There is no school "{value}" in this network: write its name as in the register.',
});

export const unknownClass = defineError('unknown-class', 'final', {
  nl: 'Er is geen klas "{value}": schrijf de naam zoals in het register, en de school erbij.',
  fr: 'Il n’y a pas de classe « {value} » : écrivez le nom comme au registre, et l’école avec lui.',
  de: 'Es gibt keine Klasse „{value}“: Schreiben Sie den Namen wie im Register, und die Schule dazu.',
  en: 'There is no class "{value}": write its name as in the register, and the school with it.',
});

export const ambiguousClass = defineError('ambiguous-class', 'final', {
  nl: 'Meer dan één school heeft dit jaar een klas "{value}": zet de school erbij.',
  fr: 'Plus d’une école a cette année une classe « {value} » : ajoutez l’école.',
  de: 'Mehr als eine Schule hat in diesem Jahr eine Klasse „{value}“: Geben Sie die Schule an.',
  en: 'More than one school has a class "{value}" this year: add the school.',
});

export const unknownWord = defineError('unknown-word', 'final', {
  nl: '"{value}" is niet begrepen: kies uit {choices}.',
  fr: '« {value} » n’est pas compris : choisissez parmi {choices}.',
  de: '„{value}“ wird nicht verstanden: Wählen Sie aus {choices}.',
  en: '"{value}" is not understood: choose from {choices}.',
});

export const duplicateUserName = defineError('duplicate-user-name', 'final', {
  nl: 'Regel {line} heeft dezelfde gebruikersnaam voor iemand anders: geef elk een eigen.',
  fr: 'La ligne {line} a le même nom d’utilisateur pour quelqu’un d’autre : donnez à chacun le sien.',
  de: 'Zeile {line} hat denselben Benutzernamen für jemand anderen: Geben Sie jedem einen eigenen.',
  en: 'Line {line} has the same user name for somebody else: give each their own.',
});

export const repeatedLine = defineError('repeated-line', 'final', {
  nl: 'Regel {line} is dezelfde persoon: laat er een weg. Zijn het er twee, geef hen dan elk een gebruikersnaam.',
  fr: 'La ligne {line} est la même personne : retirez-en une. S’ils sont deux, donnez à chacun un nom d’utilisateur.',
  de: 'Zeile {line} ist dieselbe Person: Lassen Sie eine weg. Sind es zwei, geben Sie jeder einen Benutzernamen.',
  en: 'Line {line} is the same person: leave one out. If they are two, give each a user name.',
});

export const ambiguousPerson = defineError('ambiguous-person', 'final', {
  nl: 'Meer dan één persoon heet "{value}": zet de gebruikersnaam erbij.',
  fr: 'Plus d’une personne s’appelle « {value} » : ajoutez le nom d’utilisateur.',
  de: 'Mehr als eine Person heißt „{value}“: Geben Sie den Benutzernamen an.',
  en: 'More than one person is called "{value}": add the user name.',
});

export const notYours = defineError('not-yours', 'final', {
  nl: 'Deze persoon kan u niet inschrijven of wijzigen: een leerkracht doet dat voor leerlingen in de firma’s van de eigen klassen.',
  fr: 'Vous ne pouvez pas inscrire ou modifier cette personne : un enseignant le fait pour les élèves des entreprises de ses classes.',
  de: 'Diese Person können Sie nicht anmelden oder ändern: Eine Lehrkraft tut das für Schüler in den Firmen der eigenen Klassen.',
  en: 'You cannot register or change this person: a teacher does so for students in the firms of the own classes.',
});
