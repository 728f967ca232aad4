import { Controller, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { bankAccountsByIban, bankOf, type BankAccount } from '#bank';
import { CLOCK, KontorError, newId, type Clock } from '#kernel';
import { may, targetOfFirm, type Actor } from '#registry';
import { readPaymentFile, writeStatusReport, type PaymentFileReading } from '#standards';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { DocumentProblem } from '../errors/document-problem.js';
import { unreadablePaymentFile, unsupportedMediaType } from '../errors/http-errors.js';
import { reportOfFile } from '../payment-files/report-of-file.js';
import { submitFile } from '../payment-files/submit-file.js';
import { PaymentFileOut, paymentFileView } from './views/payment-file-view.js';

const PaymentFileQuery = z.strictObject({
  mode: z
    .enum(['all-or-nothing', 'good-ones'])
    .default('all-or-nothing')
    .meta({ description: 'Whether one bad payment refuses the file' }),
});

@Controller('v1/payment-files')
export class PaymentFilesSubmit {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @ApiConsumes('application/xml')
  @ApiBody({ required: true, schema: { type: 'string', description: 'pain.001.001.03 or pain.001.001.09' } })
  @Endpoint({
    access: 'payment-order.submit',
    summary: 'Hand in a payment file (pain.001.001.03 or .09, as application/xml)',
    description:
      'Answers with the outcome of every payment; with `Accept: application/xml` as pain.002. The same file again is the same payments.',
    answer: PaymentFileOut,
    mediaType: 'application/xml',
  })
  async submit(
    @From() { actor, language }: Caller,
    @Query({ schema: PaymentFileQuery }) { mode }: z.infer<typeof PaymentFileQuery>,
    @Req() request: KontorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof PaymentFileOut> | string> {
    if (!Buffer.isBuffer(request.body)) throw new KontorError(unsupportedMediaType);
    const reading = readPaymentFile(request.body);
    if (!reading.message) throw new DocumentProblem(unreadablePaymentFile, reading.findings);
    const accounts = await this.payableAccounts(actor, reading);
    const now = this.clock.now();
    const outcome = await submitFile(this.database, reading, { mode, now, accounts, submittedBy: actor.personId });
    const { bic: bankBic } = await bankOf(this.database.manager, actor.networkId);
    const messageId = newId().replaceAll('-', '');
    const report = reportOfFile(reading, outcome, { messageId, createdAt: now.toISOString(), bankBic, mode, language });
    if (!/\bapplication\/xml\b/.test(request.headers.accept ?? '')) return paymentFileView(report, outcome);
    void reply.header('content-type', 'application/xml; charset=utf-8');
    return writeStatusReport(report);
  }

  /** The accounts that the file pays from and the actor may, by IBAN. */
  private async payableAccounts(actor: Actor, reading: PaymentFileReading): Promise<Map<string, BankAccount>> {
    const ibans = reading.batches.flatMap(({ batch }) => (batch ? [batch.debtor.iban] : []));
    const found = await bankAccountsByIban(this.database.manager, actor.networkId, ibans);
    const firms = await this.targets.directory.byIds([...found.values()].flatMap(({ firmId }) => firmId ?? []));
    const isPayable = ({ firmId }: BankAccount): boolean => {
      const firm = firmId ? firms.get(firmId) : undefined;
      return firm !== undefined && may(actor, 'payment-order.submit', targetOfFirm(firm));
    };
    return new Map([...found].filter(([, account]) => isPayable(account)));
  }
}
