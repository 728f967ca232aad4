import { Body, Controller, Param, Patch } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import {
  authorize,
  changePerson,
  findPerson,
  recordAudit,
  SignIn,
  targetsOfPerson,
  type Action,
  type AuditAction,
  type PersonChange as Change,
} from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { personSubject } from '../audit/subjects.js';
import { IdParams, LanguageCode } from './input/common.js';
import { PersonOut, personView } from './views/person-view.js';

const PersonChangeIn = z
  .strictObject({
    displayName: z.string(),
    language: LanguageCode,
    email: z.string().nullable(),
    active: z.boolean().meta({ description: 'False for somebody who left; not for oneself' }),
  })
  .partial()
  .meta({ id: 'PersonChangeIn' });

@Controller('v1/people')
export class PersonChange {
  constructor(
    private readonly database: DataSource,
    private readonly signIn: SignIn,
  ) {}

  @Patch(':id')
  @Endpoint({ access: 'person.write', summary: 'Change a person’s data', answer: PersonOut })
  async change(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
    @Body({ schema: PersonChangeIn }) change: z.infer<typeof PersonChangeIn>,
  ): Promise<z.infer<typeof PersonOut>> {
    const { manager } = this.database;
    const person = await findPerson(manager, id);
    // Who may register somebody may also let them go; nobody removes themselves.
    const action: Action = change.active !== undefined && id === actor.personId ? 'role.write' : 'person.write';
    authorize(actor, action, person && targetsOfPerson(person));
    await inTransaction(this.database, async (manager) => {
      const after = await changePerson(manager, id, change, { isOwn: id === actor.personId });
      await recordAudit(manager, actor, {
        action: auditActionOf(change, person.active),
        subject: personSubject(person),
        before: { ...person, memberships: undefined, roles: undefined, classIds: undefined },
        after,
      });
    });
    if (change.active === false) await this.signIn.signOutEverywhere(id);
    // A page that is loaded again at once must speak the language that was just chosen.
    else this.signIn.forgetActors();
    const changed = await findPerson(manager, id);
    return personView(changed ?? person!);
  }
}

function auditActionOf({ active }: Change, wasActive: boolean): AuditAction {
  if (active === undefined || active === wasActive) return 'person.change';
  return active ? 'person.reactivate' : 'person.deactivate';
}
