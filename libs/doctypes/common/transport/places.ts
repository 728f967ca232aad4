import type { PageContext } from '#doctype';
import { addressLines, type PrintedAddress } from '../page-parts.js';
import { say } from '../say.js';

/** A time at which something is to happen, as the documents write it. */
export interface Period {
  readonly startDate?: string;
  readonly startTime?: string;
  readonly endDate?: string;
  readonly endTime?: string;
}

export interface Stop {
  readonly location: { readonly name?: string; readonly identifier?: string; readonly address?: PrintedAddress };
  readonly period: Period;
}

/** Labels that the transport documents share. */
export const transportLabels = {
  user: say('Opdrachtgever', 'Donneur d’ordre', 'Auftraggeber', 'Transport user'),
  carrier: say('Vervoerder', 'Transporteur', 'Frachtführer', 'Carrier'),
  consignor: say('Afzender', 'Expéditeur', 'Absender', 'Consignor'),
  consignee: say('Geadresseerde', 'Destinataire', 'Empfänger', 'Consignee'),
  plan: say('Vervoersopdracht', 'Ordre de transport', 'Transportauftrag', 'Transport order'),
  waybill: say('Vrachtbrief', 'Lettre de voiture', 'Frachtbrief', 'Waybill'),
  consignment: say('Zending', 'Envoi', 'Sendung', 'Consignment'),
  pickup: say('Afhalen', 'Enlèvement', 'Abholung', 'Pickup'),
  delivery: say('Afleveren', 'Livraison', 'Zustellung', 'Delivery'),
  weight: say('Brutogewicht', 'Poids brut', 'Bruttogewicht', 'Gross weight'),
  volume: say('Volume', 'Volume', 'Volumen', 'Volume'),
  terms: say('Leveringsvoorwaarden', 'Conditions de livraison', 'Lieferbedingungen', 'Delivery terms'),
} as const;

/** A period in words: days, with the hours where it has them. */
export function periodText({ startDate, startTime, endDate, endTime }: Period, format: PageContext['format']): string {
  const moment = (date: string | undefined, time: string | undefined) =>
    [date === undefined ? undefined : format.day(date), time?.trim().slice(0, 5)].filter(Boolean).join(' ');
  if (startDate !== undefined && startDate === endDate) {
    return [moment(startDate, startTime), endTime?.trim().slice(0, 5)].filter(Boolean).join(' – ');
  }
  return [moment(startDate, startTime), moment(endDate, endTime)].filter(Boolean).join(' – ');
}

/** Where and when a stop is; undefined where there is none. */
export function stopText(stop: Stop | undefined, format: PageContext['format']): string | undefined {
  if (!stop) return undefined;
  const { location, period } = stop;
  return [periodText(period, format), location.name, ...addressLines(location.address)].filter(Boolean).join(', ');
}

/** The first and the last day of a period, as far as it names them. */
export function daysOf(period: Period | undefined): { first: string | undefined; last: string | undefined } {
  const { startDate, endDate } = period ?? {};
  return { first: startDate ?? endDate, last: endDate ?? startDate };
}
