import type { DataSource } from 'typeorm';
import { correlationId, gather, inTransaction, splitOnFailure } from '#platform';
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
  private readonly taken: (envelopes: readonly NewEnvelope[]) => Promise<Answer[]>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly surroundings: IntakeSurroundings,
  ) {
    this.taken = gather((envelopes) => this.take(envelopes), { groups: groupsAtOnce, size: envelopesOfGroup });
  }

  /** @throws KontorError as `submitEnvelopes` */
  async submit(given: NewEnvelope): Promise<EnvelopeReceipt> {
    const envelope = { ...given, correlationId: given.correlationId ?? correlationId() };
    const take = given.content.length > largeContent ? this.take([envelope]) : this.taken([envelope]);
    const [answer] = await take;
    if ('error' in answer!) throw answer.error;
    return answer!.receipt;
  }

  /** Halves that fail are halved again until what is refused stands alone; an outage is the answer to all that are left. */
  private async take(envelopes: readonly NewEnvelope[]): Promise<Answer[]> {
    const answers = new Map<NewEnvelope, Answer>();
    const store = async (some: readonly NewEnvelope[]): Promise<void> => {
      const receipts = await inTransaction(this.dataSource, (manager) =>
        submitEnvelopes(manager, this.surroundings, some),
      );
      some.forEach((envelope, index) => answers.set(envelope, { receipt: receipts[index]! }));
    };
    const refuse = (envelope: NewEnvelope, error: unknown): Promise<void> => {
      answers.set(envelope, { error });
      return Promise.resolve();
    };
    try {
      await splitOnFailure(envelopes, store, refuse);
    } catch (error) {
      return envelopes.map((envelope) => answers.get(envelope) ?? { error });
    }
    return envelopes.map((envelope) => answers.get(envelope)!);
  }
}
