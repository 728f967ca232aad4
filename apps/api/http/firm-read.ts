import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { authorize, may, targetOfFirm } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { IdParams } from './input/common.js';
import { FirmInsideOut, firmInsideView, FirmOut, firmView } from './views/firm-view.js';

const FirmReadOut = z.union([FirmInsideOut, FirmOut]);

@Controller('v1/firms')
export class FirmRead {
  constructor(private readonly targets: FirmTargets) {}

  @Get(':id')
  @Endpoint({ access: 'firm.read-public', summary: 'A firm: of your own you see more', answer: FirmReadOut })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof FirmReadOut>> {
    const firm = await this.targets.directory.byId(id);
    const target = firm && targetOfFirm(firm);
    authorize(actor, 'firm.read-public', target);
    return may(actor, 'firm.read', target) ? firmInsideView(firm!) : firmView(firm!);
  }
}
