import { documentOf, type EnvelopeReceipt } from '#clearing';
import type { Clock } from '#kernel';
import type { DataSource } from 'typeorm';
import type { FirmRecord } from '#registry';
import type { ClearingClient } from '../client/clearing-client.js';

/** What the two firms of a case do, with the keys that make every submission recognisable. */
export class Trader {
  constructor(
    private readonly surroundings: {
      readonly dataSource: DataSource;
      readonly client: ClearingClient;
      readonly clock: Clock;
      /** Begins the idempotency keys of the case. */
      readonly key: string;
    },
  ) {}

  /**
   * Sends a document that the clearing numbers, and gives it back as it was accepted; undefined when it was refused.
   * @param step tells the case's documents of one type apart
   */
  async send<Body extends object>(
    type: string,
    from: FirmRecord,
    to: FirmRecord,
    body: Body,
    step = '1',
  ): Promise<Body | undefined> {
    const { client, clock, dataSource, key } = this.surroundings;
    const [receipt] = await client.submit(
      [
        {
          networkId: from.networkId,
          senderFirmId: from.id,
          receiver: to.participantId,
          documentType: type,
          mediaType: 'application/json',
          content: JSON.stringify(body),
          idempotencyKey: `${key}-${type}-${step}`,
        },
      ],
      clock.now(),
    );
    return accepted<Body>(dataSource, receipt!);
  }

  /** Pays from one account to another firm, and tells whether it was settled. */
  async pay(
    step: string,
    bankAccountId: string,
    to: FirmRecord,
    payment: { amount: bigint; structuredCommunication?: string; text?: string; executionDate?: string },
  ): Promise<boolean> {
    const { client, clock, key } = this.surroundings;
    const { status } = await client.pay(
      {
        networkId: to.networkId,
        debtorAccountId: bankAccountId,
        creditorIban: to.iban,
        creditorName: to.legalName.slice(0, 70),
        amount: payment.amount,
        currency: to.currency,
        endToEndId: `${key}-${step}`.slice(-35),
        ...(payment.structuredCommunication ? { remittanceStructured: payment.structuredCommunication } : {}),
        ...(payment.text ? { remittanceUnstructured: payment.text } : {}),
        ...(payment.executionDate ? { requestedExecutionDate: payment.executionDate } : {}),
      },
      clock.now(),
    );
    return status === 'settled';
  }
}

async function accepted<Body>(dataSource: DataSource, { documentId }: EnvelopeReceipt): Promise<Body | undefined> {
  if (documentId === null) return undefined;
  return (await documentOf(dataSource.manager, documentId))?.body as Body | undefined;
}
