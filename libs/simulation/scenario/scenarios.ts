import type { EntityManager } from 'typeorm';
import { KontorError } from '#kernel';
import { notFound, Problems, seededRandom, type FirmDirectory, type FirmRecord } from '#registry';
import type { ScriptLine } from '../trading/trade-script.js';
import {
  nothingToOrder,
  partnerNotSimulated,
  partnerWithoutAccount,
  productNotOffered,
  scenarioConflict,
  scenarioOver,
} from './scenario-errors.js';
import { behaviours, isCustomer, scenarioColumns, type Behaviour, type Scenario } from './scenario.js';

export interface NewScenario {
  /** Made by who asks: the same id with the same content is the same scenario. */
  readonly id: string;
  readonly classId: string;
  readonly firmId: string;
  readonly partnerFirmId: string;
  readonly behaviour: Behaviour;
  /** What the customer orders; chosen from the firm's catalogue when empty. */
  readonly lines?: readonly ScriptLine[];
  /** Days after the due day on which a late payer pays; 7 when absent. */
  readonly delayDays?: number;
  readonly startsAt?: Date;
  readonly by: string;
}

const usualDelay = 7;

/**
 * Sets a scenario up; the clearing's schedule plays it.
 * @throws InvalidInput; KontorError `not-found` for a firm of another class, `partner-not-simulated`,
 *   `partner-without-account`, `nothing-to-order`, `product-not-offered`, `scenario-conflict`
 */
export async function startScenario(
  manager: EntityManager,
  directory: FirmDirectory,
  scenario: NewScenario,
  now: Date,
): Promise<Scenario> {
  const { id, classId, firmId, partnerFirmId, behaviour, delayDays = usualDelay, startsAt, by } = scenario;
  check(scenario);
  const known = await scenarioOf(manager, id);
  if (known) return same(known, scenario);
  const firms = await directory.byIds([firmId, partnerFirmId], manager);
  const [firm, partner] = [firms.get(firmId), firms.get(partnerFirmId)];
  if (!firm || !partner || firm.classId !== classId || partner.networkId !== firm.networkId) {
    throw new KontorError(notFound);
  }
  if (!partner.isService) throw new KontorError(partnerNotSimulated, {}, { field: '/partnerFirmId' });
  const lines = isCustomer(behaviour) ? await linesOf(manager, scenario, firm, partner) : [];
  if (!isCustomer(behaviour)) await productsOf(manager, partner);
  await manager.query(
    `INSERT INTO scenario (id, network_id, class_id, firm_id, partner_firm_id, behaviour, lines, delay_days, next_at,
       created_by, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11) ON CONFLICT DO NOTHING`,
    [
      id,
      firm.networkId,
      classId,
      firmId,
      partnerFirmId,
      behaviour,
      JSON.stringify(lines),
      delayDays,
      startsAt ?? now,
      by,
      now,
    ],
  );
  return same((await scenarioOf(manager, id))!, scenario);
}

export async function scenarioOf(manager: EntityManager, id: string): Promise<Scenario | undefined> {
  const rows = (await manager.query(`SELECT ${scenarioColumns} FROM scenario s WHERE s.id = $1`, [id])) as Scenario[];
  return rows[0];
}

/** The scenarios of a class, the newest first. */
export async function scenariosOf(manager: EntityManager, classId: string): Promise<Scenario[]> {
  return manager.query(
    `SELECT ${scenarioColumns} FROM scenario s WHERE s.class_id = $1 ORDER BY s.created_at DESC, s.id DESC LIMIT 200`,
    [classId],
  );
}

/**
 * Stops a scenario: the simulated firm does nothing more. What it has sent stays.
 * @throws KontorError `scenario-over`
 */
export async function cancelScenario(manager: EntityManager, id: string, now: Date): Promise<Scenario> {
  const [, changed] = (await manager.query(
    `UPDATE scenario SET state = 'cancelled', awaiting = NULL, updated_at = $2
     WHERE id = $1 AND state IN ('planned', 'running', 'waiting', 'cancelled')`,
    [id, now],
  )) as [unknown, number];
  if (changed === 0) throw new KontorError(scenarioOver);
  return (await scenarioOf(manager, id))!;
}

function check({ behaviour, delayDays = usualDelay, lines = [] }: NewScenario): void {
  const problems = new Problems();
  problems.choice('behaviour', behaviour, behaviours);
  problems.integer('delayDays', delayDays, 0, 90);
  lines.forEach(({ quantity }, index) => problems.integer(`lines/${index}/quantity`, quantity, 1, 10_000));
  problems.throwIfAny();
}

function same(stored: Scenario, { classId, firmId, partnerFirmId, behaviour }: NewScenario): Scenario {
  const isSame =
    stored.classId === classId &&
    stored.firmId === firmId &&
    stored.partnerFirmId === partnerFirmId &&
    stored.behaviour === behaviour;
  if (!isSame) throw new KontorError(scenarioConflict);
  return stored;
}

async function linesOf(
  manager: EntityManager,
  { id, lines = [] }: NewScenario,
  firm: FirmRecord,
  partner: FirmRecord,
): Promise<ScriptLine[]> {
  const accounts = (await manager.query("SELECT id FROM bank_account WHERE firm_id = $1 AND status = 'open' LIMIT 1", [
    partner.id,
  ])) as unknown[];
  if (accounts.length === 0) {
    throw new KontorError(partnerWithoutAccount, { firm: partner.name }, { field: '/partnerFirmId' });
  }
  const offered = await productsOf(manager, firm);
  lines.forEach(({ product }, index) => {
    if (offered.some(({ number }) => number === product)) return;
    const params = { firm: firm.name, product: product.slice(0, 60) };
    throw new KontorError(productNotOffered, params, { field: `/lines/${index}/product` });
  });
  return lines.length > 0 ? [...lines] : chosenFrom(offered, id);
}

/** What a firm offers, by number. @throws KontorError `nothing-to-order` */
async function productsOf(manager: EntityManager, firm: FirmRecord): Promise<Offered[]> {
  const offered = (await manager.query(
    `SELECT number, ceil(minimum_order_quantity)::integer AS least FROM product
     WHERE firm_id = $1 AND active ORDER BY number`,
    [firm.id],
  )) as Offered[];
  if (offered.length === 0) throw new KontorError(nothingToOrder, { firm: firm.name }, { field: '/firmId' });
  return offered;
}

interface Offered {
  readonly number: string;
  /** The fewest units that can be ordered. */
  readonly least: number;
}

/** One to three products, two to six of each or as many as must be ordered: the same for the same scenario. */
function chosenFrom(offered: readonly Offered[], seed: string): ScriptLine[] {
  const random = seededRandom(`scenario ${seed}`);
  const chosen = new Set<Offered>();
  const wanted = Math.min(1 + random.below(3), offered.length);
  while (chosen.size < wanted) chosen.add(random.pick(offered));
  return [...chosen].map(({ number, least }) => ({ product: number, quantity: Math.max(least, 2 + random.below(5)) }));
}
