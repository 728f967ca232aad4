import { defineError } from '#kernel';

export const xmlNotXml = defineError('xml-not-xml', 'final', {
  nl: 'Dit is geen XML: het bestand begint niet met een XML-element. Kies een XML-bestand.',
  fr: 'Ceci n’est pas du XML : le fichier ne commence pas par un élément XML. Choisissez un fichier XML.',
  de: 'Das ist kein XML: Die Datei beginnt nicht mit einem XML-Element. Wählen Sie eine XML-Datei.',
  en: 'This is not XML: the file does not start with an XML element. Choose an XML file.',
});

export const xmlMalformed = defineError('xml-malformed', 'final', {
  nl: 'De XML is niet welgevormd, op regel {line}, kolom {column}: {reason}. Verbeter het bestand of voer het opnieuw uit.',
  fr: 'Le XML n’est pas bien formé, à la ligne {line}, colonne {column} : {reason}. Corrigez le fichier ou exportez-le à nouveau.',
  de: 'Das XML ist nicht wohlgeformt, in Zeile {line}, Spalte {column}: {reason}. Verbessern Sie die Datei oder exportieren Sie sie erneut.',
  en: 'The XML is not well-formed, at line {line}, column {column}: {reason}. Correct the file or export it again.',
});

export const xmlUndeclaredPrefix = defineError('xml-undeclared-prefix', 'final', {
  nl: 'Het voorvoegsel "{prefix}" van "{name}" is aan geen naamruimte gebonden. Voeg xmlns:{prefix}="..." toe.',
  fr: 'Le préfixe « {prefix} » de « {name} » n’est lié à aucun espace de noms. Ajoutez xmlns:{prefix}="...".',
  de: 'Das Präfix „{prefix}“ von „{name}“ ist an keinen Namensraum gebunden. Ergänzen Sie xmlns:{prefix}="...".',
  en: 'The prefix "{prefix}" of "{name}" is bound to no namespace. Add xmlns:{prefix}="...".',
});

export const xmlDoctype = defineError('xml-doctype', 'final', {
  nl: 'De XML bevat een DOCTYPE (DTD). Documenttypedefinities en eigen entiteiten worden om veiligheidsredenen geweigerd: haal ze weg.',
  fr: 'Le XML contient un DOCTYPE (DTD). Les définitions de type de document et les entités propres sont refusées pour des raisons de sécurité : retirez-les.',
  de: 'Das XML enthält ein DOCTYPE (DTD). Dokumenttypdefinitionen und eigene Entitäten werden aus Sicherheitsgründen abgelehnt: Entfernen Sie sie.',
  en: 'The XML contains a DOCTYPE (DTD). Document type definitions and own entities are refused for safety: remove them.',
});

export const xmlTooLarge = defineError('xml-too-large', 'final', {
  nl: 'Het bestand is te groot: {size} bytes, terwijl hoogstens {limit} toegelaten is. Splits het.',
  fr: 'Le fichier est trop volumineux : {size} octets, alors que {limit} au plus sont admis. Divisez-le.',
  de: 'Die Datei ist zu groß: {size} Bytes, erlaubt sind höchstens {limit}. Teilen Sie sie auf.',
  en: 'The file is too large: {size} bytes, where at most {limit} are allowed. Split it.',
});

export const xmlTooManyElements = defineError('xml-too-many-elements', 'final', {
  nl: 'De XML bevat meer dan {limit} elementen. Splits het bestand.',
  fr: 'Le XML contient plus de {limit} éléments. Divisez le fichier.',
  de: 'Das XML enthält mehr als {limit} Elemente. Teilen Sie die Datei auf.',
  en: 'The XML contains more than {limit} elements. Split the file.',
});

export const xmlTooDeep = defineError('xml-too-deep', 'final', {
  nl: 'De XML is dieper genest dan {limit} niveaus. Geen enkel bedrijfsdocument is zo diep: controleer het bestand.',
  fr: 'Le XML est imbriqué sur plus de {limit} niveaux. Aucun document commercial n’est aussi profond : vérifiez le fichier.',
  de: 'Das XML ist tiefer als {limit} Ebenen verschachtelt. Kein Geschäftsdokument ist so tief: Prüfen Sie die Datei.',
  en: 'The XML is nested deeper than {limit} levels. No business document is that deep: check the file.',
});

export const xmlEncoding = defineError('xml-encoding', 'final', {
  nl: 'De bytes van het bestand zijn niet in de tekencodering "{declared}" die het opgeeft. Bewaar het als UTF-8 en geef dat ook op.',
  fr: 'Les octets du fichier ne sont pas dans l’encodage « {declared} » qu’il déclare. Enregistrez-le en UTF-8 et déclarez-le ainsi.',
  de: 'Die Bytes der Datei entsprechen nicht der angegebenen Zeichenkodierung „{declared}“. Speichern Sie sie als UTF-8 und geben Sie das auch an.',
  en: 'The bytes of the file are not in the character encoding "{declared}" that it declares. Save it as UTF-8 and declare that.',
});
