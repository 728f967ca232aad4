import { z } from 'zod';
import type { FirmRecord } from '#registry';

const Address = z.object({ street: z.string(), postCode: z.string(), city: z.string(), country: z.string() });

export const FirmOut = z
  .object({
    id: z.string(),
    participantId: z.string().meta({ example: '0208:0123456749' }),
    name: z.string(),
    legalForm: z.string(),
    enterpriseNumber: z.string().nullable(),
    vatNumber: z.string().nullable(),
    iban: z.string(),
    address: Address,
    language: z.string(),
    sector: z.string(),
    email: z.string().nullable(),
    telephone: z.string().nullable(),
    website: z.string().nullable(),
    isService: z.boolean().meta({ description: 'Run by the network office: a bank, a carrier, the tax office' }),
    serviceKind: z.string().nullable(),
    hasLogo: z.boolean(),
    closedAt: z.iso.datetime().nullable().meta({ description: 'When it stopped trading' }),
  })
  .meta({ id: 'Firm' });
export type FirmOut = z.infer<typeof FirmOut>;

/** What a firm's own people, their teachers and the office see besides. */
export const FirmInsideOut = FirmOut.extend({
  schoolId: z.string().nullable(),
  classId: z.string().nullable(),
  paymentTermsDays: z.number().int(),
  strictness: z.enum(['strict', 'didactic']),
  currency: z.string(),
}).meta({ id: 'FirmInside' });
export type FirmInsideOut = z.infer<typeof FirmInsideOut>;

/** What the yellow pages say of a firm. */
export function firmView(firm: FirmRecord): FirmOut {
  const { id, participantId, name, legalForm, enterpriseNumber, vatNumber, iban, address, language, sector } = firm;
  const { email, telephone, website, isService, serviceKind, hasLogo } = firm;
  return {
    id,
    participantId,
    name,
    legalForm,
    enterpriseNumber,
    vatNumber,
    iban,
    address,
    language,
    sector,
    email,
    telephone,
    website,
    isService,
    serviceKind,
    hasLogo,
    closedAt: firm.closedAt?.toISOString() ?? null,
  };
}

export function firmInsideView(firm: FirmRecord): FirmInsideOut {
  const { schoolId, classId, paymentTermsDays, strictness, currency } = firm;
  return { ...firmView(firm), schoolId, classId, paymentTermsDays, strictness, currency };
}
