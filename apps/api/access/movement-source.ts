import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { movementsOf, paymentsOf, type BankAccount, type BookedMovement } from '#bank';
import { candidatesFor, matchesOf, nothingToReconcile, type ReceivedPayment } from '#clearing';
import { KontorError } from '#kernel';
import { notFound, type Action, type Actor } from '#registry';
import { candidateView, type OpenedMovementOut } from '../http/views/opened-movement.js';
import { movementView, paymentOfMovementView } from '../http/views/movement-view.js';
import { AccountTargets } from './account-targets.js';

/** A movement of an account that somebody asked for and may see. */
export interface FoundMovement {
  readonly account: BankAccount;
  readonly movement: BookedMovement;
}

@Injectable()
export class MovementSource {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountTargets,
  ) {}

  /** @throws KontorError `not-found` for an account out of reach, or a number that no movement of its list has */
  async find(actor: Actor, action: Action, accountId: string, version: bigint): Promise<FoundMovement> {
    const account = await this.accounts.account(actor, action, accountId);
    const filter = { before: version + 1n, limit: 1 };
    const [movement] = (await movementsOf(this.database.manager, accountId, filter)).items;
    if (movement?.version !== version) throw new KontorError(notFound);
    return { account, movement };
  }

  /** The movement with its payments and candidates, as it stands now. */
  async opened(
    { account: { id, currency }, movement }: FoundMovement,
    manager: EntityManager = this.database.manager,
  ): Promise<z.infer<typeof OpenedMovementOut>> {
    const payments = await paymentsOf(manager, id, movement.version);
    const matches = await matchesOf(
      manager,
      payments.map(({ transferId }) => transferId),
    );
    const view = movementView(movement, currency, matches);
    const isOpen = view.reconciliation === 'open' || view.reconciliation === 'part';
    return {
      ...view,
      payments: payments.map((payment) => paymentOfMovementView(payment, currency, matches)),
      candidates: isOpen ? (await candidatesFor(manager, movement.transferId)).map(candidateView) : [],
    };
  }
}

/** @throws KontorError `nothing-to-reconcile` for what went out, or is no payment */
export function receivedPayment({ account, movement }: FoundMovement, actor: Actor, at: Date): ReceivedPayment {
  const { firmId } = account;
  if (firmId === null || movement.amount <= 0n || movement.reason !== 'payment') {
    throw new KontorError(nothingToReconcile);
  }
  return { paymentOrderId: movement.transferId, creditorFirmId: firmId, personId: actor.personId, at };
}
