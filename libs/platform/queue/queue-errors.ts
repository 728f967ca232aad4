import { defineError } from '#kernel';

export const queueUnavailable = defineError('queue-unavailable', 'transient', {
  nl: 'De wachtrij {queue} is nu niet bereikbaar. Probeer het over een ogenblik opnieuw.',
  fr: "La file d'attente {queue} est injoignable pour le moment. Réessayez dans un instant.",
  de: 'Die Warteschlange {queue} ist gerade nicht erreichbar. Versuchen Sie es gleich noch einmal.',
  en: 'The queue {queue} cannot be reached now. Try again in a moment.',
});
