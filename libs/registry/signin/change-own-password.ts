import type { EntityManager } from 'typeorm';
import { KontorError } from '#kernel';
import { setPassword } from '../people/find-people.js';
import { isPassword } from '../people/passwords.js';
import { forgetAttempts, takeAttempt, userNamePolicy } from './attempts.js';
import { tooManyAttempts, wrongCurrentPassword } from './sign-in-errors.js';

/**
 * Lets somebody choose a password who knows the one before: a browser left open is no reason to lose an account. Guesses
 * are slowed down as at the sign-in.
 *
 * @throws InvalidInput, KontorError `wrong-current-password`, `too-many-attempts`
 */
export async function changeOwnPassword(
  manager: EntityManager,
  personId: string,
  { currentPassword, password }: { readonly currentPassword: string; readonly password: string },
  now: Date,
): Promise<void> {
  const key = `password ${personId}`;
  const { wait: seconds } = await takeAttempt(manager, key, userNamePolicy, now);
  if (seconds > 0) throw new KontorError(tooManyAttempts, { seconds });
  const [row] = (await manager.query('SELECT password_hash AS hash FROM person WHERE id = $1', [personId])) as {
    hash: string;
  }[];
  if (!row || !(await isPassword(row.hash, currentPassword))) {
    throw new KontorError(wrongCurrentPassword, {}, { field: '/currentPassword' });
  }
  await setPassword(manager, personId, password);
  await forgetAttempts(manager, key);
}
