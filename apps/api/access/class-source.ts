import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorize, Network, SchoolClass, type Action, type Actor, type AuditedDeed } from '#registry';

/** A class that somebody asked for and may do this with. */
export interface FoundClass {
  readonly schoolClass: SchoolClass;
  readonly network: Network;
  /** How the audit log calls it. */
  readonly subject: AuditedDeed['subject'];
}

@Injectable()
export class ClassSource {
  constructor(private readonly database: DataSource) {}

  /** @throws KontorError `not-found`, `forbidden` */
  async find(actor: Actor, action: Action, id: string): Promise<FoundClass> {
    const { manager } = this.database;
    const schoolClass = await manager.findOneBy(SchoolClass, { id });
    authorize(actor, action, schoolClass && { networkId: schoolClass.networkId, classId: id });
    const network = await manager.findOneByOrFail(Network, { id: schoolClass!.networkId });
    return { schoolClass: schoolClass!, network, subject: { kind: 'class', id, label: schoolClass!.name } };
  }

  /** The firms of a class by name. */
  async firms(classId: string): Promise<{ readonly id: string; readonly name: string }[]> {
    return this.database.query('SELECT id, name FROM firm WHERE class_id = $1 ORDER BY name, id', [classId]);
  }
}
