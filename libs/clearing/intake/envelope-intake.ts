import type { DataSource } from 'typeorm';
import { correlationId, gather, inTransaction } from '#platform';
import type { EnvelopeReceipt, NewEnvelope } from './envelope.js';
import { submitEnvelopes, type IntakeSurroundings } from './submit-envelopes.js';

/** Transactions of a process at the same time; what is handed in meanwhile shares the next one. */
const groupsAtOnce = 2;
const envelopesOfGroup = 50;

/** Characters of a payload above which it goes alone, so that a group is no burden on memory. */
const largeContent = 100_000;

type Answer = { readonly receipt: EnvelopeReceipt } | { readonly error: unknown };

/**
 * Takes in what single requests hand in. Those that come at the same time share a transaction, and so one wait for the disk;
 * each has an answer of its own, and one that is refused does the others no harm.
 */
export class EnvelopeIntake {
  private readonly taken: (envelope: NewEnvelope) => Promise<Answer>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly surroundings: IntakeSurroundings,
  ) {
    this.taken = gather((envelopes) => this.take(envelopes), { groups: groupsAtOnce, size: envelopesOfGroup });
  }

  /** @throws KontorError as `submitEnvelopes` */
  async submit(given: NewEnvelope): Promise<EnvelopeReceipt> {
    const envelope = { ...given, correlationId: given.correlationId ?? correlationId() };
    const answer = given.content.length > largeContent ? (await this.take([envelope]))[0]! : await this.taken(envelope);
    if ('error' in answer) throw answer.error;
    return answer.receipt;
  }

  /** One that is refused undoes its transaction: then each is taken by itself. */
  private async take(envelopes: readonly NewEnvelope[]): Promise<Answer[]> {
    try {
      const receipts = await inTransaction(this.dataSource, (manager) =>
        submitEnvelopes(manager, this.surroundings, envelopes),
      );
      return receipts.map((receipt) => ({ receipt }));
    } catch (error) {
      if (envelopes.length === 1) return [{ error }];
      const answers: Answer[] = [];
      for (const envelope of envelopes) answers.push(...(await this.take([envelope])));
      return answers;
    }
  }
}
