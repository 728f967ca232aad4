import type { DataSource, EntityManager } from 'typeorm';
import { grantStartCapital, openBank, openBankAccounts, type BankAccount } from '#bank';
import { openStock, registerProducts, type NewProduct } from '#catalogue';
import { systemClock, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import {
  networkByCode,
  registerFirms,
  registerNetwork,
  seededId,
  type FirmDirectory,
  type FirmRecord,
  type Network,
  type NewFirm,
} from '#registry';
import { retailCountry, vatTo } from './countries.js';
import type { RetailPlan } from './plan-replay.js';
import type { RetailLine } from './retail-line.js';

export interface RetailFirm {
  readonly record: FirmRecord;
  readonly bankAccountId: string;
}

/** Who trades in a replay, and where. */
export interface RetailNetwork {
  readonly network: Network;
  readonly retailer: RetailFirm;
  /** By the key of the plan. */
  readonly customers: ReadonlyMap<string, RetailFirm>;
}

/** In pence: more than any of the real customers bought for, so that no payment fails. */
const startCapital = 1_000_000_00n;

/** The network of a file, made from its hash. */
export function retailNetworkCode(hash: string): string {
  return `replay-${hash.slice(0, 12)}`;
}

/** Sets up the network of a file, with everybody who appears in it; one that is there is used as it is. */
export async function openRetailNetwork(
  dataSource: DataSource,
  directory: FirmDirectory,
  plan: RetailPlan,
  clock: Clock = systemClock,
): Promise<RetailNetwork> {
  const network =
    (await networkByCode(dataSource.manager, retailNetworkCode(plan.hash))) ??
    (await inTransaction(dataSource, (manager) => setUp(manager, plan, clock.now())));
  const keys = customerKeys(plan);
  const ids = [retailerId(plan), ...keys.map((key) => customerId(plan, key))];
  const records = await directory.byIds(ids);
  const accounts = await bankAccounts(dataSource.manager, network.id);
  const firm = (id: string): RetailFirm => ({ record: records.get(id)!, bankAccountId: accounts.get(id)! });
  return {
    network,
    retailer: firm(retailerId(plan)),
    customers: new Map(keys.map((key) => [key, firm(customerId(plan, key))])),
  };
}

async function setUp(manager: EntityManager, plan: RetailPlan, now: Date): Promise<Network> {
  const network = await registerNetwork(manager, {
    id: seededId(plan.hash, 'network'),
    code: retailNetworkCode(plan.hash),
    name: 'Online Retail',
    country: 'GB',
    currency: 'GBP',
    timeZone: 'Europe/London',
    strictness: 'strict',
    defaultLanguage: 'en',
    bankName: 'Kontor Bank',
    bankBic: 'KONTGB2L',
    bankCode: 'KONT979000',
  });
  const firms = await registerFirms(manager, [retailer(plan, network.id), ...customers(plan, network.id)]);
  const products = productsOf(plan, network.id);
  await registerProducts(manager, products);
  await openStock(
    manager,
    products.map(({ id, number, firmId, networkId }) => {
      return { productId: id, number, firmId, networkId, quantity: '0', unlimited: true };
    }),
    now,
  );
  await openBank(manager, network);
  const accounts = await openBankAccounts(
    manager,
    firms.map((firm) => ({ networkId: network.id, firmId: firm.id, iban: firm.iban, holderName: firm.name })),
    now,
  );
  await grantStartCapital(manager, network.id, accounts.map(capitalOf), now);
  return network;
}

function capitalOf({ id }: BankAccount): { bankAccountId: string; amount: bigint } {
  return { bankAccountId: id, amount: startCapital };
}

function retailerId(plan: RetailPlan): string {
  return seededId(plan.hash, 'retailer');
}

function customerId(plan: RetailPlan, key: string): string {
  return seededId(plan.hash, `customer ${key}`);
}

function customerKeys({ events }: RetailPlan): string[] {
  return [...new Set(events.map(({ customer }) => customer))].sort();
}

function retailer(plan: RetailPlan, networkId: string): NewFirm {
  return {
    ...addressIn('GB'),
    id: retailerId(plan),
    networkId,
    name: 'Online Retail',
    legalForm: 'Ltd',
    street: 'Wholesale Yard 1',
    sector: 'wholesale',
    paymentTermsDays: 0,
  };
}

function customers(plan: RetailPlan, networkId: string): NewFirm[] {
  return customerKeys(plan).map((key) => {
    const [name, country] = key.split(' ') as [string, string];
    const isWalkIn = name === 'walk-in';
    return {
      ...addressIn(country),
      id: customerId(plan, key),
      networkId,
      name: isWalkIn ? 'Walk-in customer' : `Customer ${name}`,
      street: isWalkIn ? 'At the counter' : `Customer Street ${Number(name) % 1_000}`,
      sector: isWalkIn ? 'households' : 'retail',
      ...(isWalkIn ? { serviceKind: 'walk-in-customer' as const } : {}),
    };
  });
}

function addressIn(country: string): Pick<NewFirm, 'city' | 'postCode' | 'country' | 'language'> {
  const { city, postCode } = retailCountry(country);
  return { city, postCode, country, language: 'en' };
}

/** The retailer's articles, each at the price at which it was sold most often. */
function productsOf(plan: RetailPlan, networkId: string): (NewProduct & { id: string })[] {
  const articles = new Map<string, RetailLine[]>();
  for (const line of plan.events.flatMap(({ lines }) => lines)) {
    const lines = articles.get(line.stockCode) ?? [];
    lines.push(line);
    articles.set(line.stockCode, lines);
  }
  return [...articles.entries()].map(([number, lines], order) => {
    const name = articleName(lines.find(({ description }) => description !== '') ?? lines[0]!);
    return {
      id: seededId(plan.hash, `product ${number}`, order),
      networkId,
      firmId: retailerId(plan),
      number,
      names: { nl: name, fr: name, de: name, en: name },
      unitCode: 'C62',
      netPrice: mostFrequent(lines.map(({ unitPrice }) => unitPrice)),
      currency: 'GBP',
      ...vatTo('GB'),
    };
  });
}

/** What documents call an article. */
export function articleName({ description, stockCode }: RetailLine): string {
  return (description || stockCode).slice(0, 120);
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.entries()].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

async function bankAccounts(manager: EntityManager, networkId: string): Promise<Map<string, string>> {
  const rows = (await manager.query('SELECT id, firm_id AS "firmId" FROM bank_account WHERE network_id = $1', [
    networkId,
  ])) as { id: string; firmId: string }[];
  return new Map(rows.map(({ id, firmId }) => [firmId, id]));
}
