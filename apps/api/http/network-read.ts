import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { authorize, Network } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { NetworkOut, networkView } from './views/network-view.js';

@Controller('v1/network')
export class NetworkRead {
  constructor(private readonly database: DataSource) {}

  @Get()
  @Endpoint({ access: 'network.read', summary: 'The network that you are in', answer: NetworkOut })
  async read(@From() { actor }: Caller): Promise<z.infer<typeof NetworkOut>> {
    authorize(actor, 'network.read', { networkId: actor.networkId });
    return networkView(await this.database.manager.findOneByOrFail(Network, { id: actor.networkId }));
  }
}
