import type { DataSource, EntityManager } from 'typeorm';
import { bankAccountsOf, submitPaymentOrders } from '#bank';
import { submitEnvelopes } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { KontorError, type Clock } from '#kernel';
import { inTransaction } from '#platform';
import type { FirmDirectory } from '#registry';
import { customerMove } from './customer.js';
import { failureOf, type DueClaim, type Move } from './move.js';
import { scenarioInterrupted } from './scenario-errors.js';
import { factsOf, paymentReference, stepKey, type ScenarioFacts } from './scenario-facts.js';
import { isCustomer, scenarioColumns, type Scenario } from './scenario.js';
import { supplierMove } from './supplier.js';

export interface ScenarioSurroundings {
  readonly dataSource: DataSource;
  readonly directory: FirmDirectory;
  readonly types: DocumentTypes;
  readonly clock: Clock;
  /** Told of a scenario that could not be played for a reason that nobody foresaw. */
  readonly onError?: (scenarioId: string, error: unknown) => void;
}

/** Seconds until a scenario is looked at again. */
const pause = { pending: 2, waiting: 10, afterError: 60 } as const;

/** Tries after errors that nobody foresaw, before a scenario is given up. */
const mostAttempts = 10;

/** Moves of one run: what is due beyond them comes with the next. */
const mostMoves = 200;

/**
 * Plays the next move of every scenario that is due, each in a transaction of its own, in which the move and what the
 * scenario becomes by it are written together. Any number of processes may do so at once: a scenario that another one
 * has in hand is passed over. What is handed in carries the step as its key, so a step is taken once.
 * @returns how many were looked at
 */
export async function playScenarios(surroundings: ScenarioSurroundings): Promise<number> {
  for (let moves = 0; moves < mostMoves; moves++) {
    if (!(await playNext(surroundings))) return moves;
  }
  return mostMoves;
}

async function playNext(surroundings: ScenarioSurroundings): Promise<boolean> {
  const { dataSource, clock, onError } = surroundings;
  let taken: string | undefined;
  try {
    return await inTransaction(dataSource, async (manager) => {
      const scenario = await takeDue(manager, clock.now());
      taken = scenario?.id;
      if (scenario) await play(manager, surroundings, scenario);
      return scenario !== undefined;
    });
  } catch (error) {
    if (taken === undefined) throw error;
    const isForeseen = error instanceof KontorError && error.kind === 'final';
    if (!isForeseen) onError?.(taken, error);
    await setBack(dataSource.manager, taken, isForeseen ? error : undefined, clock.now());
    return true;
  }
}

/** While its class rests, a scenario rests too. */
async function takeDue(manager: EntityManager, now: Date): Promise<Scenario | undefined> {
  const rows = (await manager.query(
    `SELECT ${scenarioColumns} FROM scenario s
     WHERE s.state IN ('planned', 'running', 'waiting') AND s.next_at <= $1
       AND NOT EXISTS (SELECT FROM class_steering t WHERE t.class_id = s.class_id AND t.paused_at IS NOT NULL)
     ORDER BY s.next_at LIMIT 1 FOR UPDATE OF s SKIP LOCKED`,
    [now],
  )) as Scenario[];
  return rows[0];
}

async function play(manager: EntityManager, surroundings: ScenarioSurroundings, scenario: Scenario): Promise<void> {
  const facts = await factsOf(manager, surroundings.directory, scenario, surroundings.clock.now());
  const move =
    trouble(facts) ?? (isCustomer(scenario.behaviour) ? await customerMove(facts) : await supplierMove(facts));
  if (move.kind === 'send') await send(manager, surroundings, facts, move);
  if (move.kind === 'pay') await pay(manager, facts, move.claim);
  await write(manager, facts, move);
}

/** What was handed in and is not decided yet, or was refused. */
function trouble({ submissions, payments }: ScenarioFacts): Move | undefined {
  for (const { state, documentType, findings } of submissions.values()) {
    if (state === 'rejected' || state === 'failed') {
      return { kind: 'fail', failure: { kind: 'rejected', documentType, findings } };
    }
    if (state === 'received') return { kind: 'pending' };
  }
  for (const { status, reasonCode } of payments.values()) {
    if (status === 'refused') {
      return { kind: 'fail', failure: { kind: 'payment-refused', reasonCode: reasonCode ?? '' } };
    }
    if (status === 'pending') return { kind: 'pending' };
  }
  return undefined;
}

async function send(
  manager: EntityManager,
  { directory, types, clock }: ScenarioSurroundings,
  { scenario, partner, firm }: ScenarioFacts,
  { step, documentType, body }: Extract<Move, { kind: 'send' }>,
): Promise<void> {
  const envelope = {
    networkId: partner.networkId,
    senderFirmId: partner.id,
    receiver: firm.participantId,
    documentType,
    mediaType: 'application/json' as const,
    content: JSON.stringify(body),
    idempotencyKey: stepKey(scenario.id, step),
  };
  await submitEnvelopes(manager, { directory, types, clock }, [envelope]);
}

async function pay(
  manager: EntityManager,
  { scenario, partner, firm, now }: ScenarioFacts,
  { documentId, number, amount, structuredCommunication }: DueClaim,
): Promise<void> {
  const account = (await bankAccountsOf(manager, partner.id)).find(({ status }) => status === 'open');
  if (!account) throw new Error(`${partner.name} has no open account`);
  const order = {
    networkId: partner.networkId,
    debtorAccountId: account.id,
    creditorIban: firm.iban,
    creditorName: firm.legalName.slice(0, 70),
    amount,
    currency: firm.currency,
    endToEndId: paymentReference(scenario.id, documentId),
    ...(structuredCommunication
      ? { remittanceStructured: structuredCommunication }
      : { remittanceUnstructured: number.slice(0, 140) }),
  };
  await submitPaymentOrders(manager, [order], now);
}

async function write(
  manager: EntityManager,
  { scenario, tradeCase, now, firm }: ScenarioFacts,
  move: Move,
): Promise<void> {
  const seconds = move.kind === 'wait' ? pause.waiting : pause.pending;
  const until = move.kind === 'wait' && move.untilDay ? await startOfDay(manager, move.untilDay, firm.timeZone) : null;
  await manager.query(
    `UPDATE scenario SET state = $2, awaiting = $3, outcome = $4, failure = $5, case_id = coalesce($6, case_id),
       attempts = 0, next_at = coalesce($7, $8::timestamptz + make_interval(secs => $9)), updated_at = $8
     WHERE id = $1`,
    [
      scenario.id,
      stateAfter(move),
      move.kind === 'wait' ? move.awaiting : null,
      move.kind === 'finish' ? move.outcome : null,
      move.kind === 'fail' ? JSON.stringify(move.failure) : null,
      tradeCase?.id ?? null,
      until,
      now,
      seconds,
    ],
  );
}

function stateAfter({ kind }: Move): Scenario['state'] {
  if (kind === 'wait') return 'waiting';
  if (kind === 'finish') return 'finished';
  return kind === 'fail' ? 'failed' : 'running';
}

async function startOfDay(manager: EntityManager, day: string, timeZone: string): Promise<Date> {
  const [row] = (await manager.query('SELECT $1::date::timestamp AT TIME ZONE $2 AS at', [day, timeZone])) as [
    { at: Date },
  ];
  return row.at;
}

/** After an error the scenario is tried again later, or given up: at once for a reason that will not go away. */
async function setBack(manager: EntityManager, id: string, final: KontorError | undefined, now: Date): Promise<void> {
  const failure = failureOf(final ?? new KontorError(scenarioInterrupted));
  await manager.query(
    `UPDATE scenario SET attempts = attempts + 1, updated_at = $2,
       state = CASE WHEN $3 OR attempts + 1 >= ${mostAttempts} THEN 'failed' ELSE state END,
       awaiting = CASE WHEN $3 OR attempts + 1 >= ${mostAttempts} THEN NULL ELSE awaiting END,
       failure = CASE WHEN $3 OR attempts + 1 >= ${mostAttempts} THEN $4::jsonb END,
       next_at = $2::timestamptz + make_interval(secs => ${pause.afterError})
     WHERE id = $1 AND state IN ('planned', 'running', 'waiting')`,
    [id, now, final !== undefined, JSON.stringify(failure)],
  );
}
