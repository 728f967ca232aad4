import type { EntityManager } from 'typeorm';
import { KontorError, newId } from '#kernel';
import { constraintOf, isUniqueViolation } from '#platform';
import { InvalidInput } from '../input/problems.js';
import { defined } from '../input/defined.js';
import { insertEntities } from '../input/insert-entities.js';
import { Network } from '../networks/network.js';
import { checkFirm } from './check-firm.js';
import { firmNumberTaken } from './firm-errors.js';
import { firmNumbers, type FirmNumbers } from './firm-numbers.js';
import { Firm } from './firm.js';

type Required = 'networkId' | 'name' | 'street' | 'postCode' | 'city' | 'country' | 'language' | 'sector';

/** A firm to register; what is left out gets its default, and numbers issued by the network. */
export type NewFirm = Pick<Firm, Required> & Partial<Omit<Firm, Required>>;

const numberOf: Readonly<Record<string, string>> = {
  firm_participant_key: 'participantValue',
  firm_iban_key: 'iban',
  firm_enterprise_number_key: 'enterpriseNumber',
};

/**
 * Registers firms, one or thousands, in a few statements. A firm without numbers gets them from its network.
 * @throws InvalidInput with the problems of every firm, its index in the pointer (`/3/vatNumber`).
 * @throws KontorError `firm-number-taken` when the network has a firm with one of the numbers.
 */
export async function registerFirms(manager: EntityManager, firms: readonly NewFirm[]): Promise<Firm[]> {
  const complete = await withNumbers(manager, firms);
  const problems = complete.flatMap((firm, index) => checkFirm(firm, firms.length > 1 ? `/${index}` : '').list);
  if (problems.length > 0) throw new InvalidInput(problems);
  try {
    await insertEntities(manager, Firm, complete);
  } catch (error) {
    const what = isUniqueViolation(error) ? numberOf[constraintOf(error) ?? ''] : undefined;
    if (!what) throw error;
    throw new KontorError(firmNumberTaken, { what }, { cause: error, field: `/${what}` });
  }
  return complete;
}

async function withNumbers(manager: EntityManager, firms: readonly NewFirm[]): Promise<Firm[]> {
  const lacking = firms.filter((firm) => !firm.iban || !firm.participantValue);
  const numbers = new Map<NewFirm, FirmNumbers>();
  for (const networkId of new Set(lacking.map((firm) => firm.networkId))) {
    const group = lacking.filter((firm) => firm.networkId === networkId);
    const network = await manager.findOneByOrFail(Network, { id: networkId });
    const first = await takeSerials(manager, networkId, group.length);
    group.forEach((firm, index) => numbers.set(firm, firmNumbers(network, firm.country, first + index)));
  }
  return firms.map((firm) => completed(firm, numbers.get(firm)));
}

/** Reserves serials; the row lock makes two registrations at once take different ones. Returns the first. */
export async function takeSerials(manager: EntityManager, networkId: string, count: number): Promise<number> {
  const [rows] = (await manager.query(
    'UPDATE network SET next_firm_serial = next_firm_serial + $2 WHERE id = $1 RETURNING next_firm_serial AS next',
    [networkId, count],
  )) as [{ next: number }[], number];
  return rows[0]!.next - count;
}

function completed(firm: NewFirm, numbers: FirmNumbers | undefined): Firm {
  const defaults = {
    id: newId(),
    schoolId: null,
    classId: null,
    legalForm: '',
    enterpriseNumber: null,
    vatNumber: null,
    email: null,
    telephone: null,
    website: null,
    bankAccountOpenedAt: null,
    paymentTermsDays: 30,
    serviceKind: null,
    logo: null,
    logoMediaType: null,
  };
  return { ...defaults, ...numbers, ...defined(firm) } as Firm;
}
