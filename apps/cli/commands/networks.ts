import { KontorError } from '#kernel';
import { Network } from '#registry';
import type { Installation } from '../boot/installation.js';
import { unknownNetwork } from '../cli-errors.js';

/** The network with this code, or all of them. @throws KontorError `unknown-network` */
export async function networksOf({ dataSource }: Installation, code?: string): Promise<Network[]> {
  const all = await dataSource.getRepository(Network).find({ order: { code: 'ASC' } });
  if (code === undefined) return all;
  const found = all.filter((network) => network.code === code);
  if (found.length === 0) throw new KontorError(unknownNetwork, { code, known: all.map((one) => one.code).join(', ') });
  return found;
}
