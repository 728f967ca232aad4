import type { TransportationStatus } from '#standards';
import { say } from '../common/say.js';

/** What a status does to the transport that it tells of. */
export type TransportEvent = 'confirm' | 'decline' | 'depart' | 'deliver' | 'fail';

/** The commonest of the codes of TransportationStatusCode (UN/ECE Recommendation 24): words, and what they mean here. */
const statuses = {
  '6': { words: say('aangenomen', 'réservé', 'gebucht', 'booked'), event: 'confirm' },
  '7': {
    words: say('niet aangenomen', 'réservation annulée', 'Buchung abgelehnt', 'booking cancelled'),
    event: 'decline',
  },
  '13': { words: say('afgehaald', 'enlevé', 'abgeholt', 'picked up'), event: 'depart' },
  '18': {
    words: say('beschadigd onderweg', 'endommagé en cours de route', 'unterwegs beschädigt', 'damaged on the way'),
  },
  '20': { words: say('vertraagd onderweg', 'retardé en cours de route', 'unterwegs verspätet', 'delayed on the way') },
  '21': { words: say('afgeleverd', 'livré', 'zugestellt', 'delivered'), event: 'deliver' },
  '22': {
    words: say(
      'afgeleverd volgens opdracht',
      'livré selon les instructions',
      'auftragsgemäß zugestellt',
      'delivered as instructed',
    ),
    event: 'deliver',
  },
  '23': { words: say('niet afgeleverd', 'non livré', 'nicht zugestellt', 'not delivered'), event: 'fail' },
  '24': { words: say('vertrokken', 'parti', 'abgefahren', 'departed'), event: 'depart' },
  '25': { words: say('vertrek vertraagd', 'départ retardé', 'Abfahrt verspätet', 'departure delayed') },
  '31': { words: say('onderweg', 'en route', 'unterwegs', 'en route'), event: 'depart' },
  '35': { words: say('doorgestuurd', 'acheminé', 'weitergeleitet', 'forwarded'), event: 'depart' },
  '48': { words: say('geladen', 'chargé', 'verladen', 'loaded'), event: 'depart' },
  '49': { words: say('verloren', 'perdu', 'verloren', 'lost'), event: 'fail' },
} as const satisfies Readonly<Record<string, { words: ReturnType<typeof say>; event?: TransportEvent }>>;

interface Known {
  readonly words: ReturnType<typeof say>;
  readonly event?: TransportEvent;
}

/** What is known of a code of the list; undefined for the many that are seldom sent. */
export function statusOf(code: string | undefined): Known | undefined {
  return Object.hasOwn(statuses, code?.trim() ?? '') ? statuses[code!.trim() as keyof typeof statuses] : undefined;
}

/** What the status does to its transport, where it does something. */
export function eventOf({ transportExecutionStatusCode }: TransportationStatus): TransportEvent | undefined {
  return statusOf(transportExecutionStatusCode)?.event;
}
