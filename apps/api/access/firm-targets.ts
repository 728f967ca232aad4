import { Injectable } from '@nestjs/common';
import { KontorError } from '#kernel';
import {
  authorize,
  FirmDirectory,
  notFound,
  targetOfFirm,
  type Action,
  type Actor,
  type FirmRecord,
  type Target,
} from '#registry';
import { missingField } from '#registry';

/** Finds out what an action is about, where that is a matter of the firms involved. */
@Injectable()
export class FirmTargets {
  constructor(readonly directory: FirmDirectory) {}

  /** The targets of a thing that belongs to these firms. */
  async of(firmIds: readonly string[]): Promise<Target[]> {
    return [...(await this.directory.byIds(firmIds)).values()].map(targetOfFirm);
  }

  /** @throws KontorError `not-found` for firms that the actor may not do this with, or that are not there; `forbidden` */
  async authorize(actor: Actor, action: Action, firmIds: readonly string[]): Promise<void> {
    const targets = await this.of(firmIds);
    authorize(actor, action, targets.length > 0 ? targets : undefined);
  }

  /**
   * The firm that a request is about: the one that it names, or else the only one that the actor works in.
   * @throws KontorError `missing-field` when neither is so, `not-found`, `forbidden`
   */
  async firmOf(actor: Actor, action: Action, firmId: string | undefined, field = '/firmId'): Promise<FirmRecord> {
    const id = firmId ?? (actor.firmIds.length === 1 ? actor.firmIds[0] : undefined);
    if (id === undefined) throw new KontorError(missingField, { field: field.slice(1) }, { field });
    const firm = await this.directory.byId(id);
    if (!firm) throw new KontorError(notFound);
    authorize(actor, action, targetOfFirm(firm));
    return firm;
  }
}
