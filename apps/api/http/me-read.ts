import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { actions, may, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { ActorOut, actorView } from './views/actor-view.js';
import { FirmOut, firmView } from './views/firm-view.js';

const MeOut = ActorOut.extend({
  firms: z.array(FirmOut),
  actions: z.array(z.string()).meta({ description: 'What they may do somewhere in the network or in their firms' }),
}).meta({ id: 'Me' });

@Controller('v1/me')
export class MeRead {
  constructor(private readonly targets: FirmTargets) {}

  @Get()
  @Endpoint({ access: 'signed-in', summary: 'Who is signed in, and what they may do', answer: MeOut })
  async read(@From() { actor }: Caller): Promise<z.infer<typeof MeOut>> {
    const firms = [...(await this.targets.directory.byIds(actor.firmIds)).values()];
    const places = [{ networkId: actor.networkId, personId: actor.personId }, ...firms.map(targetOfFirm)];
    const allowed = actions.filter((action) => may(actor, action, places));
    return { ...actorView(actor), firms: firms.map(firmView), actions: allowed };
  }
}
