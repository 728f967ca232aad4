import { Body, Controller, Inject, Post } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { openBankAccount } from '#bank';
import { CLOCK, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import { proposeIban, recordAudit, requireOpenFirms } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { Id } from './input/common.js';
import { BankAccountOut, bankAccountView } from './views/bank-account-view.js';

const BankAccountIn = z
  .strictObject({
    firmId: Id,
    holderName: z.string().max(1000).optional().meta({ description: 'The firm’s legal name without it' }),
  })
  .meta({ id: 'BankAccountIn' });

@Controller('v1/bank-accounts')
export class BankAccountOpen {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Endpoint({
    access: 'bank-account.open',
    status: 201,
    summary: 'Open a further account for a firm',
    description: 'Empty, and with an IBAN of the network’s bank.',
    answer: BankAccountOut,
  })
  async open(
    @From() { actor }: Caller,
    @Body({ schema: BankAccountIn }) { firmId, holderName }: z.infer<typeof BankAccountIn>,
  ): Promise<z.infer<typeof BankAccountOut>> {
    const { networkId, legalName, name } = await this.targets.firmOf(actor, 'bank-account.open', firmId);
    return inTransaction(this.database, async (manager) => {
      await requireOpenFirms(manager, [firmId]);
      const iban = await proposeIban(manager, networkId);
      const opening = { networkId, firmId, iban, holderName: holderName ?? legalName };
      const account = await openBankAccount(manager, opening, this.clock.now());
      const subject = { kind: 'bank-account', id: account.id, label: `${iban} (${name})` };
      await recordAudit(manager, actor, { action: 'bank-account.open', subject });
      return bankAccountView(account, { balance: 0n, reserved: 0n });
    });
  }
}
