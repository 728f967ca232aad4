import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal } from './journal.js';

export interface ClientFirm {
  readonly firmId: string;
  readonly participantId: string;
  readonly iban: string;
  readonly token: string;
}

export interface Decision {
  readonly state: string;
  readonly findings: readonly { readonly rule: string }[];
}

type Json = Readonly<Record<string, unknown>>;

const longestPause = 2_000;

/** A client as a firm's own program would be: it asks again, with the same key, until the server has answered. */
export class PersistentClient {
  constructor(
    private readonly url: string,
    private readonly journal: Journal,
    /** Aborted when the run is over, whether or not everything has been answered. */
    private readonly end: AbortSignal,
  ) {}

  /** Hands a document in and waits for the decision. */
  async submit(sender: ClientFirm, receiver: ClientFirm, documentType: string, body: { number: string }, key: string) {
    const idempotencyKey = `${documentType}-${key}`;
    const content = { sender: sender.participantId, receiver: receiver.participantId, documentType, body };
    const answer = await this.insist(sender, 'POST', '/v1/envelopes', content, { 'idempotency-key': idempotencyKey });
    const envelopeId = answer['id'] as string;
    this.journal.acknowledged({
      envelopeId,
      idempotencyKey,
      senderFirmId: sender.firmId,
      documentType,
      number: body.number,
    });
    let receipt = answer;
    while (receipt['state'] === 'received') {
      await sleep(150);
      this.end.throwIfAborted();
      receipt = await this.insist(sender, 'GET', `/v1/envelopes/${envelopeId}`);
    }
    this.journal.decided(idempotencyKey, receipt['state'] as string);
    return receipt as unknown as Decision;
  }

  /** Pays, and does not wait for the settlement. */
  async pay(debtor: ClientFirm, creditor: ClientFirm, minor: bigint, endToEndId: string): Promise<void> {
    const text = minor.toString().padStart(3, '0');
    const order = {
      creditorIban: creditor.iban,
      creditorName: 'Creditor',
      amount: `${text.slice(0, -2)}.${text.slice(-2)}`,
      endToEndId,
      remittanceUnstructured: endToEndId,
    };
    const answer = await this.insist(debtor, 'POST', '/v1/payment-orders', order);
    const [item] = answer['items'] as { orderId: string }[];
    this.journal.paid({
      orderId: item!.orderId,
      endToEndId,
      debtorIban: debtor.iban,
      creditorIban: creditor.iban,
      amount: minor,
    });
  }

  /** Asks until there is an answer that is one: not a refused connection, a lost answer, or a server that is not ready. */
  private async insist(firm: ClientFirm, method: string, path: string, body?: object, headers = {}): Promise<Json> {
    for (let attempt = 0; ; attempt++) {
      const answer = await this.once(firm, method, path, body, headers);
      if (answer) return answer;
      this.journal.retries++;
      this.end.throwIfAborted();
      await sleep(Math.min(longestPause, 50 * 2 ** Math.min(attempt, 6)));
    }
  }

  private async once(
    firm: ClientFirm,
    method: string,
    path: string,
    body: object | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<Json | undefined> {
    let status: number;
    let json: Json;
    try {
      const response = await fetch(this.url + path, {
        method,
        headers: {
          authorization: `Bearer ${firm.token}`,
          ...(body && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(10_000),
      });
      status = response.status;
      json = (await response.json()) as Json;
    } catch {
      return undefined;
    }
    if (status < 400) return json;
    if (status === 429 || status >= 500) return undefined;
    throw new Error(`${method} ${path}: ${status} ${JSON.stringify(json)}`);
  }
}
