import type { DataSource } from 'typeorm';
import {
  bankEntities,
  bankMigrations,
  grantStartCapital,
  openBank,
  openBankAccounts,
  submitPaymentOrders,
  type BankAccount,
  type NewPaymentOrder,
  type SettledPayment,
} from '#bank';
import {
  catalogueEntities,
  catalogueMigrations,
  openFirmStock,
  openStock,
  registerProducts,
  type NewProduct,
} from '#catalogue';
import { clearingMigrations, ClearingPipeline, laneOf, PaymentPipeline, receiptOf, submitEnvelopes } from '#clearing';
import type { EnvelopeReceipt, NewEnvelope } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { FakeClock, newId } from '#kernel';
import { ledgerEntities, ledgerMigrations } from '#ledger';
import { inTransaction, platformEntities, platformMigrations } from '#platform';
import {
  FirmDirectory,
  registerFirms,
  registerNetwork,
  registryEntities,
  registryMigrations,
  type FirmRecord,
  type Network,
  type Strictness,
} from '#registry';
import { testDatabase } from '../postgres.js';

/** The tables of every library. */
export const worldSchema = {
  entities: [...platformEntities, ...ledgerEntities, ...registryEntities, ...catalogueEntities, ...bankEntities],
  migrations: [
    ...platformMigrations,
    ...ledgerMigrations,
    ...registryMigrations,
    ...catalogueMigrations,
    ...bankMigrations,
    ...clearingMigrations,
  ],
};

/** A Belgian network with a buyer and a seller, a bank, a clearing and a clock that stands still. */
export interface World {
  readonly dataSource: DataSource;
  readonly url: string;
  readonly clock: FakeClock;
  readonly network: Network;
  readonly directory: FirmDirectory;
  readonly buyer: FirmRecord;
  readonly seller: FirmRecord;
  readonly buyerAccount: BankAccount;
  readonly sellerAccount: BankAccount;
  readonly clearing: ClearingPipeline;
  readonly payments: PaymentPipeline;
  /** Stores envelopes and leaves them waiting. */
  submit(envelopes: readonly SentDocument[]): Promise<EnvelopeReceipt[]>;
  /** Submits one document, has it decided, and gives the receipt. */
  send(document: SentDocument): Promise<EnvelopeReceipt>;
  /** Submits a payment order of the buyer to the seller and settles it. */
  pay(order: Partial<NewPaymentOrder> & { readonly amount: bigint }): Promise<SettledPayment>;
  close(): Promise<void>;
}

export interface SentDocument {
  readonly documentType: string;
  readonly from: 'buyer' | 'seller';
  /** JSON body, or UBL as text. */
  readonly body: unknown;
  readonly idempotencyKey?: string;
}

export interface WorldOptions {
  readonly types: DocumentTypes;
  readonly strictness?: Strictness;
  /** The seller's products, each with 1,000 units in stock. */
  readonly products?: readonly Omit<NewProduct, 'firmId' | 'networkId'>[];
}

/** Start capital of both firms, in cents. */
const capital = 1_000_000n;

export async function openWorld({ types, strictness = 'strict', products = [] }: WorldOptions): Promise<World> {
  const database = await testDatabase(worldSchema);
  const { dataSource, url } = database;
  const clock = new FakeClock();
  const { manager } = dataSource;
  const network = await registerNetwork(manager, {
    code: 'world',
    name: 'Test network',
    country: 'BE',
    currency: 'EUR',
    bankName: 'Test Bank',
    bankBic: 'KONTBEBB',
    bankCode: '998',
    strictness,
  });
  const firms = await registerFirms(manager, [firm(network, 'Koper'), firm(network, 'Verkoper')]);
  await openBank(manager, network);
  const accounts = await openBankAccounts(
    manager,
    firms.map(({ id, name, iban }) => ({ networkId: network.id, firmId: id, iban, holderName: name })),
    clock.now(),
  );
  const grants = accounts.map(({ id }) => ({ bankAccountId: id, amount: capital }));
  await grantStartCapital(manager, network.id, grants, clock.now());
  const directory = new FirmDirectory(manager, clock);
  const buyer = (await directory.byId(firms[0]!.id))!;
  const seller = (await directory.byId(firms[1]!.id))!;
  await stockUp(dataSource, [buyer, seller], products, clock);

  const clearing = new ClearingPipeline({ dataSource, types, directory, clock });
  const payments = new PaymentPipeline({ dataSource, clock });
  const submit = (documents: readonly SentDocument[]) =>
    inTransaction(dataSource, (transaction) =>
      submitEnvelopes(
        transaction,
        { directory, types, clock },
        documents.map((document) => envelopeOf(document, buyer, seller)),
      ),
    );
  const [buyerAccount, sellerAccount] = accounts as [BankAccount, BankAccount];
  return {
    dataSource,
    url,
    clock,
    network,
    directory,
    buyer,
    seller,
    buyerAccount,
    sellerAccount,
    clearing,
    payments,
    submit,
    close: () => database.close(),
    async send(document) {
      const [receipt] = await submit([document]);
      await clearing.processLane(laneOf(buyer.id, seller.id), '9223372036854775807');
      return { ...(await receiptOf(manager, receipt!.id))!, repeated: receipt!.repeated };
    },
    async pay(order) {
      const full = {
        networkId: network.id,
        debtorAccountId: buyerAccount.id,
        creditorIban: seller.iban,
        creditorName: seller.name,
        currency: 'EUR',
        ...order,
      };
      const [submitted] = await inTransaction(dataSource, (transaction) =>
        submitPaymentOrders(transaction, [full], clock.now()),
      );
      const [settled] = await payments.settle([submitted!.orderId]);
      return settled!;
    },
  };
}

function firm(network: Network, name: string) {
  return {
    networkId: network.id,
    name,
    legalForm: 'BV',
    street: 'Markt 1',
    postCode: '3000',
    city: 'Leuven',
    country: 'BE',
    language: 'nl' as const,
    sector: 'office-supplies',
  };
}

function envelopeOf(
  { documentType, from, body, idempotencyKey }: SentDocument,
  buyer: FirmRecord,
  seller: FirmRecord,
): NewEnvelope {
  const [sender, receiver] = from === 'buyer' ? [buyer, seller] : [seller, buyer];
  const isXml = typeof body === 'string' && body.startsWith('<');
  return {
    networkId: sender.networkId,
    senderFirmId: sender.id,
    receiver: receiver.participantId,
    documentType,
    mediaType: isXml ? 'application/xml' : 'application/json',
    content: typeof body === 'string' ? body : JSON.stringify(body),
    idempotencyKey: idempotencyKey ?? newId(),
  };
}

async function stockUp(
  dataSource: DataSource,
  [buyer, seller]: readonly [FirmRecord, FirmRecord],
  products: NonNullable<WorldOptions['products']>,
  clock: FakeClock,
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await openFirmStock(
      manager,
      [buyer, seller].map(({ id, networkId }) => ({ networkId, firmId: id })),
    );
    const { id: firmId, networkId } = seller;
    const stored = await registerProducts(
      manager,
      products.map((product) => ({ ...product, networkId, firmId })),
    );
    const openings = stored.map(({ id, number }) => ({ networkId, firmId, productId: id, number, quantity: '1000' }));
    await openStock(manager, openings, clock.now());
  });
}
