import { z } from 'zod';
import type { Reminder } from '#clearing';

export const ReminderOut = z
  .object({
    id: z.string(),
    documentId: z.string(),
    caseId: z.string(),
    documentType: z.string(),
    number: z.string().meta({ description: 'Of the document that is to be paid' }),
    creditorFirmId: z.string(),
    debtorFirmId: z.string(),
    level: z.number().meta({ description: '1 is friendly, 3 is the last one' }),
    language: z.string(),
    text: z.string(),
    currency: z.string(),
    outstanding: z.string(),
    dueDate: z.iso.date(),
    payBy: z.iso.date(),
    sentAt: z.iso.datetime(),
  })
  .meta({ id: 'Reminder' });

export function reminderView(reminder: Reminder): z.infer<typeof ReminderOut> {
  const { networkId: _network, structuredCommunication: _reference, sentBy: _person, sentAt, ...shown } = reminder;
  return { ...shown, sentAt: sentAt.toISOString() };
}
