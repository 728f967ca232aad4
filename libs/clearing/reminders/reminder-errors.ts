import { defineError } from '#kernel';

export const claimSettled = defineError('claim-settled', 'final', {
  nl: 'Hier staat niets meer open: een aanmaning is niet nodig.',
  fr: 'Il ne reste rien à payer : un rappel est inutile.',
  de: 'Hier ist nichts mehr offen: Eine Mahnung ist nicht nötig.',
  en: 'Nothing is open here any more: a reminder is not needed.',
});

export const claimNotOverdue = defineError('claim-not-overdue', 'final', {
  nl: 'De vervaldag is {dueDate:day}: een aanmaning kan pas daarna.',
  fr: 'L’échéance est le {dueDate:day} : un rappel n’est possible qu’après.',
  de: 'Fällig ist es am {dueDate:day}: Mahnen kann man erst danach.',
  en: 'It is due on {dueDate:day}: a reminder is possible only after that.',
});

export const remindersExhausted = defineError('reminders-exhausted', 'final', {
  nl: 'De laatste aanmaning is al verstuurd. Bespreek de volgende stap met uw leerkracht.',
  fr: 'Le dernier rappel a déjà été envoyé. Voyez la suite avec votre enseignant.',
  de: 'Die letzte Mahnung ist schon verschickt. Besprechen Sie den nächsten Schritt mit Ihrer Lehrkraft.',
  en: 'The last reminder has been sent already. Discuss the next step with your teacher.',
});

export const reminderTooEarly = defineError('reminder-too-early', 'final', {
  nl: 'De vorige aanmaning geeft tijd tot {payBy}: wacht tot die dag voorbij is.',
  fr: 'Le rappel précédent laisse jusqu’au {payBy} : attendez que ce jour soit passé.',
  de: 'Die vorige Mahnung gibt Zeit bis {payBy}: Warten Sie, bis dieser Tag vorbei ist.',
  en: 'The reminder before gives time until {payBy}: wait until that day has passed.',
});

export const reminderLevelSkipped = defineError('reminder-level-skipped', 'final', {
  nl: 'De volgende aanmaning is nummer {next}.',
  fr: 'Le prochain rappel est le numéro {next}.',
  de: 'Die nächste Mahnung ist Nummer {next}.',
  en: 'The next reminder is number {next}.',
});
