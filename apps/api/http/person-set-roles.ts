import { Body, Controller, Param, Put } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { KontorError } from '#kernel';
import { inTransaction } from '#platform';
import {
  authorize,
  findPerson,
  ownOfficeRole,
  recordAudit,
  roles,
  School,
  SchoolClass,
  setRoles,
  setSchool,
  setTaughtClasses,
  SignIn,
  targetsOfPerson,
  type Actor,
} from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { personSubject } from '../audit/subjects.js';
import { Id, IdParams } from './input/common.js';
import { PersonOut, personView } from './views/person-view.js';

const RolesIn = z
  .strictObject({
    roles: z.array(z.enum(roles)).min(1).max(roles.length),
    classIds: z
      .array(Id)
      .max(50)
      .optional()
      .meta({ description: 'The classes that they teach; as they are without it' }),
    schoolId: Id.nullable().optional(),
  })
  .meta({ id: 'RolesIn' });

@Controller('v1/people')
export class PersonSetRoles {
  constructor(
    private readonly database: DataSource,
    private readonly signIn: SignIn,
  ) {}

  @Put(':id/roles')
  @Endpoint({ access: 'role.write', summary: 'Change what a person is in the network', answer: PersonOut })
  async set(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: RolesIn }) input: z.infer<typeof RolesIn>,
  ): Promise<z.infer<typeof PersonOut>> {
    const before = await findPerson(this.database.manager, id);
    authorize(actor, 'role.write', before && targetsOfPerson(before));
    await this.checkPlaces(actor, input);
    // Nobody locks the office out by taking the key from themselves.
    const keepsOffice = input.roles.includes('network-office');
    if (id === actor.personId && !keepsOffice) throw new KontorError(ownOfficeRole, {}, { field: '/roles' });
    const after = await inTransaction(this.database, async (manager) => {
      await setRoles(manager, id, input.roles);
      const teaches = input.roles.includes('teacher');
      if (!teaches || input.classIds) await setTaughtClasses(manager, id, teaches ? (input.classIds ?? []) : []);
      if (input.schoolId !== undefined) await setSchool(manager, id, input.schoolId);
      const changed = await findPerson(manager, id);
      const subject = personSubject(before);
      await recordAudit(manager, actor, { action: 'person.set-roles', subject, before, after: changed });
      return changed!;
    });
    this.signIn.forgetActors();
    return personView(after);
  }

  private async checkPlaces(actor: Actor, { classIds = [], schoolId }: z.infer<typeof RolesIn>): Promise<void> {
    const { manager } = this.database;
    for (const classId of classIds)
      authorize(actor, 'role.write', await manager.findOneBy(SchoolClass, { id: classId }));
    if (schoolId) authorize(actor, 'school.read', await manager.findOneBy(School, { id: schoolId }));
  }
}
