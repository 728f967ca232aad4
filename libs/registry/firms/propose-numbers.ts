import type { EntityManager } from 'typeorm';
import { vatNumberOf } from '#kernel';
import { Network } from '../networks/network.js';
import { enterpriseNumberScheme, firmNumbers, glnScheme, type FirmNumbers } from './firm-numbers.js';
import { takeSerials } from './register-firms.js';

/** Valid numbers that no firm of the network has: each proposal is made once, whether it is used or not. */
export async function proposeFirmNumbers(
  manager: EntityManager,
  networkId: string,
  country: string,
): Promise<FirmNumbers> {
  const network = await manager.findOneByOrFail(Network, { id: networkId });
  return firmNumbers(network, country, await takeSerials(manager, networkId, 1));
}

/** An IBAN of the network's bank that no account has. */
export async function proposeIban(manager: EntityManager, networkId: string): Promise<string> {
  const network = await manager.findOneByOrFail(Network, { id: networkId });
  return firmNumbers(network, network.country, await takeSerials(manager, networkId, 1)).iban;
}

/** The numbers that a person types: what follows from one another need not be typed. */
export interface ChosenNumbers {
  readonly enterpriseNumber?: string | null;
  readonly vatNumber?: string | null;
  /** For firms outside of Belgium. */
  readonly gln?: string | null;
  readonly iban?: string | null;
}

/** Completes chosen numbers for `registerFirms`; what is left open is issued there. */
export function completeNumbers(chosen: ChosenNumbers): Partial<FirmNumbers> {
  const compact = (text: string | null | undefined): string | undefined => text?.replace(/[\s.-]/g, '') || undefined;
  const enterpriseNumber = compact(chosen.enterpriseNumber)?.replace(/^BE/i, '');
  const gln = compact(chosen.gln);
  const iban = compact(chosen.iban)?.toUpperCase();
  const vatNumber =
    compact(chosen.vatNumber)?.toUpperCase() ?? (enterpriseNumber ? vatNumberOf(enterpriseNumber) : undefined);
  const participant =
    (enterpriseNumber && { participantScheme: enterpriseNumberScheme, participantValue: enterpriseNumber }) ??
    (gln && { participantScheme: glnScheme, participantValue: gln });
  return {
    ...(enterpriseNumber && { enterpriseNumber }),
    ...(vatNumber && { vatNumber }),
    ...participant,
    ...(iban && { iban }),
  };
}
