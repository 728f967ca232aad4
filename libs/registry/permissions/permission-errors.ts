import { defineError } from '#kernel';

export const notFound = defineError('not-found', 'final', {
  nl: 'Dit bestaat niet, of u mag het niet zien: controleer het adres of vraag uw leerkracht.',
  fr: 'Ceci n’existe pas, ou vous ne pouvez pas le voir : vérifiez l’adresse ou demandez à votre enseignant.',
  de: 'Das gibt es nicht, oder Sie dürfen es nicht sehen: Prüfen Sie die Adresse oder fragen Sie Ihre Lehrkraft.',
  en: 'This does not exist, or you may not see it: check the address or ask your teacher.',
});

export const forbidden = defineError('forbidden', 'final', {
  nl: 'U mag dit bekijken maar niet doen: vraag het aan iemand van de firma, uw leerkracht of het netwerkkantoor.',
  fr: 'Vous pouvez voir ceci mais pas le faire : demandez à quelqu’un de l’entreprise, à votre enseignant ou au bureau du réseau.',
  de: 'Sie dürfen das sehen, aber nicht tun: Fragen Sie jemanden aus der Firma, Ihre Lehrkraft oder das Netzwerkbüro.',
  en: 'You may see this but not do it: ask someone of the firm, your teacher or the network office.',
});
