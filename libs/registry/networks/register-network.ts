import type { EntityManager } from 'typeorm';
import { KontorError, languages, newId, type Clock } from '#kernel';
import { constraintOf } from '#platform';
import { isBankCode } from '../firms/bban.js';
import { invalidCountry } from '../firms/firm-errors.js';
import { insertEntities } from '../input/insert-entities.js';
import { defined } from '../input/defined.js';
import { Problems } from '../input/problems.js';
import {
  invalidBankCode,
  invalidBic,
  invalidNetworkCode,
  invalidStartCapital,
  invalidTimeZone,
  networkCodeTaken,
} from './network-errors.js';
import { Network, strictnesses } from './network.js';

type Required = 'code' | 'name' | 'country' | 'currency' | 'bankName' | 'bankBic' | 'bankCode';

/** Fifty thousand of a currency with cents: a year's purchases of a small firm. */
const usualStartCapital = 50_000_00n;

/** A network to set up; strict and in English when not said otherwise, its calendar that of Brussels. */
export type NewNetwork = Pick<Network, Required> & Partial<Omit<Network, Required>>;

/**
 * Sets up a network.
 * @throws InvalidInput, KontorError `network-code-taken`
 */
export async function registerNetwork(manager: EntityManager, input: NewNetwork): Promise<Network> {
  const network = {
    id: newId(),
    timeZone: 'Europe/Brussels',
    strictness: 'strict',
    defaultLanguage: 'en',
    startCapital: usualStartCapital,
    nextFirmSerial: 1,
    clockOrigin: null,
    clockStartedAt: null,
    clockFactor: 1,
    ...defined(input),
  } as Network;
  checkNetwork(network).throwIfAny();
  try {
    await insertEntities(manager, Network, [network]);
  } catch (error) {
    if (constraintOf(error) !== 'network_code_key') throw error;
    throw new KontorError(networkCodeTaken, { code: network.code }, { cause: error, field: '/code' });
  }
  return network;
}

/** What the office may change later; country, currency and bank are in every account number and document. */
export type NetworkChange = Partial<
  Pick<Network, 'name' | 'strictness' | 'defaultLanguage' | 'bankName' | 'timeZone' | 'startCapital'>
>;

/** @throws InvalidInput */
export async function changeNetwork(manager: EntityManager, id: string, change: NetworkChange): Promise<Network> {
  const network = Object.assign(await manager.findOneByOrFail(Network, { id }), defined(change));
  checkNetwork(network).throwIfAny();
  const { name, strictness, defaultLanguage, bankName, timeZone, startCapital } = network;
  await manager.update(Network, { id }, { name, strictness, defaultLanguage, bankName, timeZone, startCapital });
  return network;
}

/** Lets the network's clock show `origin` now and run `factor` times as fast as the wall from here on. */
export async function startNetworkClock(
  manager: EntityManager,
  id: string,
  { origin, factor }: { origin: Date; factor: number },
  wall: Clock,
): Promise<void> {
  const problems = new Problems();
  problems.integer('factor', factor, 1, 10_000);
  problems.throwIfAny();
  await manager.update(Network, { id }, { clockOrigin: origin, clockStartedAt: wall.now(), clockFactor: factor });
}

function checkNetwork(network: Network): Problems {
  const problems = new Problems();
  const { code, country, bankCode, bankBic, timeZone } = network;
  problems.require(/^[a-z][a-z0-9-]{1,30}$/.test(code), invalidNetworkCode, 'code', { value: code.slice(0, 40) });
  problems.text('name', network.name, 120);
  problems.text('bankName', network.bankName, 80);
  problems.require(/^[A-Z]{2}$/.test(country), invalidCountry, 'country', { value: country.slice(0, 40) });
  problems.choice('strictness', network.strictness, strictnesses);
  problems.choice('defaultLanguage', network.defaultLanguage, languages);
  problems.require(isBic(bankBic), invalidBic, 'bankBic', { value: bankBic.slice(0, 40) });
  problems.require(isBankCode(country, bankCode), invalidBankCode, 'bankCode', {
    value: bankCode.slice(0, 40),
    country,
  });
  problems.require(network.startCapital >= 0n, invalidStartCapital, 'startCapital');
  problems.require(isTimeZone(timeZone), invalidTimeZone, 'timeZone', { value: timeZone.slice(0, 40) });
  return problems;
}

/** ISO 9362: four letters, country, location, perhaps a branch. */
function isBic(text: string): boolean {
  return /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
