import { evidenceOfReceived } from './answered-in-time.js';
import { daysBetween, minutesBetween, type Check } from './check.js';

const daysToOpen = 2;

/** That what comes in is opened. Nobody in particular opens the post of a firm. */
export const postOpened: Check = {
  id: 'post-opened',
  title: {
    nl: 'De post bijhouden',
    fr: 'Tenir le courrier à jour',
    de: 'Die Post im Griff haben',
    en: 'Keeping up with the post',
  },
  looksAt: {
    nl: 'Of ontvangen documenten binnen twee dagen geopend werden.',
    fr: 'Si les documents reçus ont été ouverts dans les deux jours.',
    de: 'Ob eingegangene Dokumente binnen zwei Tagen geöffnet wurden.',
    en: 'Whether documents received were opened within two days.',
  },
  observe: ({ received, now }) =>
    received.flatMap((fact) => {
      const { at, readAt } = fact;
      const days = daysBetween(at, readAt ?? now);
      if (!readAt && days <= daysToOpen) return [];
      const quality = !readAt ? ('wrong' as const) : days <= daysToOpen ? ('right' as const) : ('flawed' as const);
      const seen = { quality, by: null, at: readAt ?? at, rules: [], evidence: [evidenceOfReceived(fact)] };
      return [readAt ? { ...seen, tookMinutes: minutesBetween(at, readAt) } : seen];
    }),
};
