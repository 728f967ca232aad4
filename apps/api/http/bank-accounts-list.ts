import { Controller, Get, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { bankAccountsOf } from '#bank';
import { balances } from '#ledger';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { Id } from './input/common.js';
import { BankAccountOut, bankAccountView } from './views/bank-account-view.js';

const BankAccountsQuery = z.strictObject({ firmId: Id.optional() });

const BankAccountListOut = z.object({ items: z.array(BankAccountOut) }).meta({ id: 'BankAccountList' });

@Controller('v1/bank-accounts')
export class BankAccountsList {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
  ) {}

  @Get()
  @Endpoint({
    access: 'bank-account.read',
    summary: 'A firm’s accounts with their balances',
    answer: BankAccountListOut,
  })
  async list(
    @From() { actor }: Caller,
    @Query({ schema: BankAccountsQuery }) { firmId }: z.infer<typeof BankAccountsQuery>,
  ): Promise<z.infer<typeof BankAccountListOut>> {
    const firm = await this.targets.firmOf(actor, 'bank-account.read', firmId);
    const { manager } = this.database;
    const accounts = await bankAccountsOf(manager, firm.id);
    const held = await balances(
      manager,
      accounts.map(({ id }) => id),
    );
    const nothing = { balance: 0n, reserved: 0n };
    return { items: accounts.map((account) => bankAccountView(account, held.get(account.id) ?? nothing)) };
  }
}
