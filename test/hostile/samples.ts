import { newId, systemClock } from '#kernel';
import { inTransaction, recordDeadLetter } from '#platform';
import { registerIdentityProvider, type NetworkData } from '#registry';
import type { TestDatabase } from '#testing';
import type { SpecApi } from '../../apps/api/spec-api.js';
import { SignInFlow } from '../../apps/api/signin/sign-in-flow.js';

/** A job of this network that could not be done. */
export async function deadLetterOf({ dataSource }: TestDatabase, networkId: string): Promise<string> {
  const id = newId();
  const job = { id, queue: 'envelope', payload: {}, attempt: 1, networkId };
  await recordDeadLetter(dataSource.manager, systemClock, job, new Error('no'));
  const [row] = await dataSource.query<{ id: string }[]>('SELECT id FROM dead_letter WHERE job_id = $1', [id]);
  return row!.id;
}

/** A provider of the school. The endpoint would call there first, and there is nobody. */
export async function providerOf(
  { dataSource }: TestDatabase,
  { app }: SpecApi,
  { schools }: NetworkData,
  schoolId: string,
): Promise<string> {
  const { clientSecrets, rule } = app.get(SignInFlow);
  const school = schools.find(({ id }) => id === schoolId)!;
  const made = await inTransaction(dataSource, (manager) =>
    registerIdentityProvider(
      manager,
      school,
      { ...sampleProvider, issuer: `https://${newId()}.invalid` },
      clientSecrets,
      rule,
    ),
  );
  return made.id;
}

export const sampleGoal = (code: string): object => ({
  code,
  level: 'must-always-know',
  texts: { nl: 'Bestelt', fr: 'Commande', de: 'Bestellt', en: 'Orders' },
});

export const sampleProvider: Parameters<typeof registerIdentityProvider>[2] = {
  name: 'School',
  issuer: 'https://provider.invalid',
  clientId: 'kontor',
  clientSecret: 'secret',
  match: 'email',
  active: true,
};
