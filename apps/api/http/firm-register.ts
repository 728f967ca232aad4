import { Body, Controller, Inject, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { CLOCK, formatMinor, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { authorize, completeNumbers, Network, recordAudit, School, SchoolClass, serviceKinds } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { firmSubject } from '../audit/subjects.js';
import { openFirm } from '../firms/open-firm.js';
import { amountOf } from './input/amount.js';
import { Id, LanguageCode } from './input/common.js';

const text = z.string().max(1000);
const number = z.string().max(60).nullable().optional();

const FirmIn = z
  .strictObject({
    name: text,
    legalForm: text.default(''),
    street: text,
    postCode: text,
    city: text,
    country: text.optional().meta({ description: 'ISO 3166-1 alpha-2; the network’s without it' }),
    language: LanguageCode,
    sector: text,
    email: text.nullable().optional(),
    telephone: text.nullable().optional(),
    website: text.nullable().optional(),
    paymentTermsDays: z.number().optional(),
    classId: Id.nullable().optional(),
    schoolId: Id.nullable().optional().meta({ description: 'The class’s without it' }),
    serviceKind: z
      .enum(serviceKinds)
      .nullable()
      .optional()
      .meta({ description: 'For firms that the office runs itself' }),
    enterpriseNumber: number.meta({ description: 'Issued by the network when left out, as all numbers are' }),
    vatNumber: number,
    gln: number.meta({ description: 'For firms outside of Belgium' }),
    iban: number,
    startCapital: z.string().max(40).optional().meta({ description: 'What the class or network gives without it' }),
  })
  .meta({ id: 'FirmIn' });
type FirmIn = z.infer<typeof FirmIn>;

const FirmOpenedOut = z
  .object({
    id: z.string(),
    participantId: z.string(),
    enterpriseNumber: z.string().nullable(),
    vatNumber: z.string().nullable(),
    iban: z.string(),
    bankAccountId: z.string(),
    startCapital: z.string(),
  })
  .meta({ id: 'FirmOpened' });

@Controller('v1/firms')
export class FirmRegister {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Endpoint({
    access: 'firm.register',
    status: 201,
    summary: 'Register a firm, with its bank account and start capital',
    description: 'A teacher registers firms into the own classes; the office everywhere, and its service firms.',
    answer: FirmOpenedOut,
  })
  async register(
    @From() { actor }: Caller,
    @Body({ schema: FirmIn }) input: FirmIn,
  ): Promise<z.infer<typeof FirmOpenedOut>> {
    const { networkId } = actor;
    const { manager } = this.database;
    const { enterpriseNumber, vatNumber, gln, iban, startCapital, country, classId, ...rest } = input;
    const schoolClass = classId ? await manager.findOneBy(SchoolClass, { id: classId }) : null;
    authorize(
      actor,
      'firm.register',
      classId ? schoolClass && { networkId: schoolClass.networkId, classId } : { networkId },
    );
    const schoolId = rest.schoolId ?? schoolClass?.schoolId ?? null;
    if (schoolId) authorize(actor, 'school.read', await manager.findOneBy(School, { id: schoolId }));
    const network = await manager.findOneByOrFail(Network, { id: networkId });
    const capital = startCapital === undefined ? undefined : amountOf(startCapital, network.currency, '/startCapital');
    const firm = {
      ...rest,
      ...completeNumbers({ enterpriseNumber, vatNumber, gln, iban }),
      networkId,
      schoolId,
      classId: classId ?? null,
      country: country ?? network.country,
    };
    return inTransaction(this.database, async (manager) => {
      const opened = await openFirm(manager, { firm, startCapital: capital }, this.clock.now());
      const answer = openedView(opened, network.currency);
      const after = { ...input, ...answer, id: undefined };
      await recordAudit(manager, actor, { action: 'firm.register', subject: firmSubject(opened.firm), after });
      return answer;
    });
  }
}

function openedView(
  { firm, account, startCapital }: Awaited<ReturnType<typeof openFirm>>,
  currency: string,
): z.infer<typeof FirmOpenedOut> {
  const { id, participantScheme, participantValue, enterpriseNumber, vatNumber, iban } = firm;
  const participantId = `${participantScheme}:${participantValue}`;
  const capital = formatMinor(startCapital, currency);
  return { id, participantId, enterpriseNumber, vatNumber, iban, bankAccountId: account.id, startCapital: capital };
}
