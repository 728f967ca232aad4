import { Controller, Delete, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { removeDraft } from '#clearing';
import { inTransaction } from '#platform';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { DraftDesk } from '../drafting/draft-desk.js';
import { IdParams } from './input/common.js';

@Controller('v1/drafts')
export class DraftRemove {
  constructor(
    private readonly database: DataSource,
    private readonly desk: DraftDesk,
  ) {}

  @Delete(':id')
  @Endpoint({ access: 'draft.write', status: 204, summary: 'Throw a draft away; not once it is sent' })
  async remove(@From() { actor }: Caller, @Param({ schema: IdParams }) { id }: IdParams): Promise<void> {
    await this.desk.find(actor, 'draft.write', id);
    await inTransaction(this.database, (manager) => removeDraft(manager, id));
  }
}
