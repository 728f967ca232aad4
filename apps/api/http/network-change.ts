import { Body, Controller, Patch } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { inTransaction } from '#platform';
import { authorize, changeNetwork, Network, recordAudit } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { amountOf } from './input/amount.js';
import { LanguageCode } from './input/common.js';
import { NetworkOut, networkView } from './views/network-view.js';

const NetworkChangeIn = z
  .strictObject({
    name: z.string(),
    strictness: z.enum(['strict', 'didactic']),
    defaultLanguage: LanguageCode,
    bankName: z.string(),
    timeZone: z.string().max(60),
    startCapital: z.string().max(40).meta({ description: 'What the bank gives a new firm', example: '50000.00' }),
  })
  .partial()
  .meta({ id: 'NetworkChangeIn' });

@Controller('v1/network')
export class NetworkChange {
  constructor(private readonly database: DataSource) {}

  @Patch()
  @Endpoint({ access: 'network.write', summary: 'Change the network', answer: NetworkOut })
  async change(
    @From() { actor }: Caller,
    @Body({ schema: NetworkChangeIn }) { startCapital, ...change }: z.infer<typeof NetworkChangeIn>,
  ): Promise<z.infer<typeof NetworkOut>> {
    authorize(actor, 'network.write', { networkId: actor.networkId });
    const { networkId: id } = actor;
    return inTransaction(this.database, async (manager) => {
      const before = await manager.findOneByOrFail(Network, { id });
      const capital =
        startCapital === undefined ? {} : { startCapital: amountOf(startCapital, before.currency, '/startCapital') };
      const after = await changeNetwork(manager, id, { ...change, ...capital });
      const subject = { kind: 'network', id, label: before.name };
      await recordAudit(manager, actor, {
        action: 'network.change',
        subject,
        before: { ...networkView(before), now: undefined },
        after: { ...networkView(after), now: undefined },
      });
      return networkView(after);
    });
  }
}
