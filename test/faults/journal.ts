/** What the auditor wrote down when the server acknowledged it, and nothing from the server's own tables. */
export interface AcknowledgedEnvelope {
  readonly envelopeId: string;
  readonly idempotencyKey: string;
  readonly senderFirmId: string;
  readonly documentType: string;
  readonly number: string;
  /** What the server has told of its decision, once it has. */
  state?: string;
}

export interface AcknowledgedPayment {
  readonly orderId: string;
  readonly endToEndId: string;
  readonly debtorIban: string;
  readonly creditorIban: string;
  /** Minor units. */
  readonly amount: bigint;
}

/** The auditor's own record of everything that was acknowledged to a client. */
export class Journal {
  readonly envelopes = new Map<string, AcknowledgedEnvelope>();
  readonly payments = new Map<string, AcknowledgedPayment>();
  /** What was seen that must never be, such as two ids for one key. */
  readonly contradictions: string[] = [];
  /** Answers that were lost and asked for again. */
  retries = 0;

  acknowledged(envelope: AcknowledgedEnvelope): void {
    const known = this.envelopes.get(envelope.idempotencyKey);
    if (known && known.envelopeId !== envelope.envelopeId) {
      this.contradictions.push(
        `${envelope.idempotencyKey} was acknowledged as ${known.envelopeId} and as ${envelope.envelopeId}`,
      );
    }
    if (!known) this.envelopes.set(envelope.idempotencyKey, { ...envelope });
  }

  decided(idempotencyKey: string, state: string): void {
    const known = this.envelopes.get(idempotencyKey)!;
    if (known.state !== undefined && known.state !== state) {
      this.contradictions.push(`${idempotencyKey} was ${known.state} and then ${state}`);
    }
    known.state = state;
  }

  paid(payment: AcknowledgedPayment): void {
    const known = this.payments.get(payment.endToEndId);
    if (known && known.orderId !== payment.orderId) {
      this.contradictions.push(`${payment.endToEndId} was acknowledged as ${known.orderId} and as ${payment.orderId}`);
    }
    this.payments.set(payment.endToEndId, payment);
  }
}
