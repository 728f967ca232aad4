import type { DataSource } from 'typeorm';
import type { EnvelopeReceipt } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { structuredCommunicationOf, formatMinor, moneyOf } from '#kernel';
import { seededId, type FirmDirectory } from '#registry';
import { ClearingClient } from '../client/clearing-client.js';
import { sayFindings } from '../client/say-findings.js';
import { Window } from '../client/window.js';
import type { RetailPlan } from './plan-replay.js';
import type { RetailCredit, RetailEvent, RetailSale } from './retail-event.js';
import { counterSaleDocuments, creditDocuments, saleDocuments, type RetailDocument } from './retail-documents.js';
import type { RejectedLine } from './retail-line.js';
import { openRetailNetwork, type RetailFirm, type RetailNetwork } from './retail-network.js';

export interface ReplayOptions {
  readonly dataSource: DataSource;
  readonly directory: FirmDirectory;
  readonly types: DocumentTypes;
  readonly plan: RetailPlan;
  /** Cases that are under way at the same time; 256 unless told otherwise. */
  readonly inFlight?: number;
  /** Told after every case. */
  readonly onProgress?: (progress: ReplayProgress) => void;
}

export interface ReplayProgress {
  readonly cases: number;
  readonly ofCases: number;
  /** Accepted in this run. */
  readonly documents: number;
}

export interface ReplayOutcome {
  readonly networkId: string;
  /** Lines of the file that were not taken, in its order: by the plan, or because the clearing refused their document. */
  readonly rejected: readonly RejectedLine[];
  /** What this run added; nothing when the file had been replayed before. */
  readonly newDocuments: number;
  readonly newPayments: number;
}

const IN_FLIGHT = 256;

/**
 * Plays a file through the clearing, in the file's order of time: the documents of a case one after the other without
 * waiting for each decision, its payment once the invoice is accepted, a credit note once what it credits is settled. All
 * ids and keys follow from the file, so that what was played before is recognised: a replay can be repeated or taken up
 * again at any point.
 */
export async function replay(options: ReplayOptions): Promise<ReplayOutcome> {
  const network = await openRetailNetwork(options.dataSource, options.directory, options.plan);
  const run = new ReplayRun(options, network);
  try {
    return await run.play();
  } finally {
    run.close();
  }
}

class ReplayRun {
  private readonly client: ClearingClient;
  private readonly settled = new Map<string, Promise<void>>();
  private readonly rejected: RejectedLine[];
  private newDocuments = 0;
  private newPayments = 0;
  private cases = 0;

  constructor(
    private readonly options: ReplayOptions,
    private readonly network: RetailNetwork,
  ) {
    this.client = new ClearingClient(options);
    this.rejected = [...options.plan.rejected];
  }

  async play(): Promise<ReplayOutcome> {
    const window = new Window(this.options.inFlight ?? IN_FLIGHT);
    for (const event of this.options.plan.events) {
      if (event.kind === 'credit') await this.untilSettled(event.invoices);
      await window.start(() => {
        const done = this.playOne(event);
        this.settled.set(event.number, done);
        return done;
      });
    }
    await window.end();
    return {
      networkId: this.network.network.id,
      rejected: this.rejected.sort((a, b) => a.line - b.line),
      newDocuments: this.newDocuments,
      newPayments: this.newPayments,
    };
  }

  /** The head of the line waits, so that everything is handed in in the order of time. */
  private async untilSettled(invoices: readonly string[]): Promise<void> {
    for (const invoice of invoices) await this.settled.get(invoice);
  }

  close(): void {
    this.client.close();
  }

  private async playOne(event: RetailEvent): Promise<void> {
    if (event.kind === 'credit') await this.playCredit(event);
    else await this.playSale(event);
    this.cases++;
    const { onProgress, plan } = this.options;
    onProgress?.({ cases: this.cases, ofCases: plan.events.length, documents: this.newDocuments });
  }

  private async playSale(sale: RetailSale): Promise<void> {
    const { retailer } = this.network;
    const customer = this.network.customers.get(sale.customer)!;
    const structured = structuredCommunicationOf(sale.number.slice(-10).padStart(10, '0'));
    const documents = (sale.kind === 'order' ? saleDocuments : counterSaleDocuments)(
      sale,
      retailer.record,
      customer.record,
      structured,
    );
    const accepted = await this.submit(sale, documents, customer);
    if (!accepted) return;
    const amount = accepted.at(-1)!.amount!;
    await this.pay(sale, customer, retailer, amount, { remittanceStructured: structured });
  }

  /** What an invoice still owed is set off by the clearing; the rest is paid back. */
  private async playCredit(credit: RetailCredit): Promise<void> {
    const { retailer } = this.network;
    const customer = this.network.customers.get(credit.customer)!;
    const accepted = await this.submit(credit, creditDocuments(credit, retailer.record, customer.record), customer);
    if (!accepted) return;
    const rest = await this.unsettled(accepted.at(-1)!.documentId);
    if (rest !== undefined) {
      await this.pay(credit, retailer, customer, rest, { remittanceUnstructured: credit.number });
    }
  }

  /** The documents with what became of them, or undefined when one was not accepted: then the lines are rejected. */
  private async submit(
    event: RetailEvent,
    documents: readonly RetailDocument[],
    customer: RetailFirm,
  ): Promise<(RetailDocument & { documentId: string })[] | undefined> {
    const { plan } = this.options;
    const { network, retailer } = this.network;
    const receipts = await this.client.submit(
      documents.map(({ type, sentBy, body }) => ({
        id: seededId(plan.hash, `envelope ${type} ${event.number}`),
        networkId: network.id,
        senderFirmId: sentBy === 'seller' ? retailer.record.id : customer.record.id,
        receiver: sentBy === 'seller' ? customer.record.participantId : retailer.record.participantId,
        documentType: type,
        mediaType: 'application/json' as const,
        content: JSON.stringify(body),
        idempotencyKey: `${network.code}-${type}-${event.number}`,
      })),
      event.at,
    );
    this.newDocuments += receipts.filter(({ state, repeated }) => state === 'accepted' && !repeated).length;
    const refused = receipts.find(({ state }) => state !== 'accepted');
    if (!refused)
      return documents.map((document, index) => ({ ...document, documentId: receipts[index]!.documentId! }));
    this.rejectLines(event, refused);
    return undefined;
  }

  private rejectLines(event: RetailEvent, { documentType, findings }: EnvelopeReceipt): void {
    const reason = `The clearing refused the ${documentType}: ${sayFindings(findings, documentType, this.options.types)}`;
    this.rejected.push(...event.lines.map(({ line, invoiceNo }) => ({ line, invoiceNo, reason })));
  }

  private async pay(
    event: RetailEvent,
    debtor: RetailFirm,
    creditor: RetailFirm,
    amount: string,
    remittance: { remittanceStructured?: string; remittanceUnstructured?: string },
  ): Promise<void> {
    const { minor } = moneyOf(amount, 'GBP');
    if (minor === 0n) return;
    const { isNew, status, reasonCode } = await this.client.pay(
      {
        id: seededId(this.options.plan.hash, `payment ${event.number}`),
        networkId: this.network.network.id,
        debtorAccountId: debtor.bankAccountId,
        creditorIban: creditor.record.iban,
        creditorName: creditor.record.name,
        amount: minor,
        currency: 'GBP',
        endToEndId: event.number,
        ...remittance,
      },
      event.at,
    );
    if (status !== 'settled') throw new Error(`The bank refused the payment for ${event.number}: ${reasonCode}`);
    if (isNew) this.newPayments++;
  }

  private async unsettled(documentId: string): Promise<string | undefined> {
    const [claim] = (await this.options.dataSource.query(
      // With what this replay itself has paid back before, so that a repetition gives the same order again.
      `SELECT payable_minor - offset_minor AS rest FROM claim WHERE document_id = $1`,
      [documentId],
    )) as { rest: string }[];
    return claim && BigInt(claim.rest) > 0n ? formatMinor(BigInt(claim.rest), 'GBP') : undefined;
  }
}
