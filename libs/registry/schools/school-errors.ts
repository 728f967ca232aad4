import { defineError } from '#kernel';

export const schoolNameTaken = defineError('school-name-taken', 'final', {
  nl: 'Er is al een school met deze naam in het netwerk: voeg bijvoorbeeld de gemeente toe.',
  fr: 'Le réseau a déjà une école de ce nom : ajoutez par exemple la commune.',
  de: 'Im Netzwerk gibt es schon eine Schule dieses Namens: Fügen Sie etwa die Gemeinde hinzu.',
  en: 'The network has a school of this name already: add the municipality, for example.',
});

export const classNameTaken = defineError('class-name-taken', 'final', {
  nl: 'De school heeft in dit schooljaar al een klas met deze naam: kies een andere.',
  fr: 'L’école a déjà une classe de ce nom cette année scolaire : choisissez un autre nom.',
  de: 'Die Schule hat in diesem Schuljahr schon eine Klasse dieses Namens: Wählen Sie einen anderen.',
  en: 'The school has a class of this name in this school year already: choose another.',
});

export const invalidSchoolYear = defineError('invalid-school-year', 'final', {
  nl: '"{value}" is geen schooljaar: schrijf twee opeenvolgende jaren, zoals 2026-2027.',
  fr: '« {value} » n’est pas une année scolaire : écrivez deux années consécutives, comme 2026-2027.',
  de: '„{value}“ ist kein Schuljahr: Schreiben Sie zwei aufeinanderfolgende Jahre, etwa 2026-2027.',
  en: '"{value}" is not a school year: write two years that follow each other, such as 2026-2027.',
});

export const tradingPaused = defineError('trading-paused', 'final', {
  nl: 'De handel van klas {className} ligt stil: de leerkracht heeft hem onderbroken. Bewaar wat u doet en verstuur het wanneer de klas weer handelt.',
  fr: 'Les échanges de la classe {className} sont suspendus par l’enseignant. Gardez votre travail et envoyez-le à la reprise.',
  de: 'Der Handel der Klasse {className} ruht: Die Lehrkraft hat ihn unterbrochen. Bewahren Sie Ihre Arbeit auf und senden Sie sie, sobald die Klasse wieder handelt.',
  en: 'The trade of class {className} is paused by the teacher. Keep your work and send it when the class trades again.',
});
