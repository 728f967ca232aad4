import { Body, Controller, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import {
  authorize,
  departments,
  newFirstPassword,
  recordAudit,
  registerPeople,
  registrationActionOf,
  roles,
  School,
  SchoolClass,
} from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { personSubject } from '../audit/subjects.js';
import { Id, LanguageCode } from './input/common.js';
import { IdOut } from './views/id-out.js';

const PersonIn = z
  .strictObject({
    userName: z.string(),
    displayName: z.string(),
    password: z.string().optional().meta({ description: 'Drawn, and told this once, when left out' }),
    language: LanguageCode,
    email: z.string().nullable().optional(),
    schoolId: Id.nullable().optional(),
    roles: z.array(z.enum(roles)).min(1).max(roles.length),
    memberships: z
      .array(z.strictObject({ firmId: Id, department: z.enum(departments) }))
      .max(20)
      .default([]),
    classIds: z.array(Id).max(50).default([]),
  })
  .meta({ id: 'PersonIn' });

const RegisteredOut = IdOut.extend({ firstPassword: z.string().nullable() }).meta({ id: 'RegisteredPerson' });

@Controller('v1/people')
export class PersonRegister {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Post()
  @Endpoint({
    access: 'person.register',
    status: 201,
    summary: 'Register a person',
    description: 'A teacher registers students into firms of the own classes; the office registers everybody.',
    answer: RegisteredOut,
  })
  async register(
    @From() { actor }: Caller,
    @Body({ schema: PersonIn }) input: z.infer<typeof PersonIn>,
  ): Promise<z.infer<typeof RegisteredOut>> {
    const action = registrationActionOf(input.roles);
    const { networkId } = actor;
    const { manager } = this.database;
    if (input.memberships.length === 0) authorize(actor, action, { networkId });
    for (const { firmId } of input.memberships) await this.targets.authorize(actor, action, [firmId]);
    for (const id of input.classIds) authorize(actor, 'role.write', await manager.findOneBy(SchoolClass, { id }));
    if (input.schoolId) authorize(actor, 'school.read', await manager.findOneBy(School, { id: input.schoolId }));
    return inTransaction(this.database, async (manager) => {
      const firstPassword = input.password === undefined ? newFirstPassword() : null;
      const password = input.password ?? firstPassword!;
      const [person] = await registerPeople(manager, [{ ...input, password, networkId }]);
      const { id } = person!;
      await recordAudit(manager, actor, { action: 'person.register', subject: personSubject(person!), after: input });
      return { id, firstPassword };
    });
  }
}
