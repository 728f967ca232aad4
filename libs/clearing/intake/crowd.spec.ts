import type { DataSource } from 'typeorm';
import { documentTypes } from '#doctype';
import { createDataSource, inTransaction } from '#platform';
import { FirmDirectory } from '#registry';
import { eventually, openWorld, quotation, worldSchema, type World } from '#testing';
import { submitEnvelopes } from '../index.js';

const types = documentTypes([quotation]);
const connections = 2;

let world: World;
let dataSource: DataSource;

beforeAll(async () => {
  world = await openWorld({ types });
  dataSource = await createDataSource({ ...worldSchema, url: world.url, poolSize: connections }).initialize();
});

afterAll(async () => {
  await dataSource?.destroy();
  await world?.close();
});

/** A question on a second connection would wait for one that only the end of a transaction gives back. */
test('submissions that hold every connection of the pool do not wait for one another', async () => {
  const { clock, buyer, seller } = world;
  const directory = new FirmDirectory(dataSource.manager, clock);
  let begun = 0;
  const submit = (key: string) =>
    inTransaction(dataSource, async (manager) => {
      await manager.query('SELECT 1');
      begun++;
      await eventually('all connections are held', () => begun === connections);
      const receiver = key === 'known' ? seller.participantId : '0208:0000000097';
      const envelope = {
        networkId: buyer.networkId,
        senderFirmId: buyer.id,
        receiver,
        documentType: 'quotation',
        mediaType: 'application/json' as const,
        content: '{}',
        idempotencyKey: key,
      };
      return submitEnvelopes(manager, { directory, types, clock }, [envelope]);
    });
  const [known, unknown] = await Promise.allSettled([submit('known'), submit('unknown')]);
  expect(known).toMatchObject({ status: 'fulfilled', value: [{ state: 'received' }] });
  expect(unknown).toMatchObject({ status: 'rejected', reason: { code: 'unknown-receiver' } });
});
