import { hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id: 19 MiB of memory, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * For passwords drawn at random that nobody could guess one after the other: a list of five thousand people is hashed in
 * seconds. Memory and passes are in the hash, so both kinds are verified alike.
 */
const lightCost = { memoryCost: 1_024, timeCost: 1, parallelism: 1 };
const lightHash = /^\$argon2id\$v=\d+\$m=1024,/;

export const minimumPasswordLength = 10;
export const maximumPasswordLength = 200;

/** The argon2id hash of a password in PHC notation. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalised(password), cost);
}

/** The hash of a first password that was drawn at random, with some 60 bits. */
export function hashFirstPassword(password: string): Promise<string> {
  return hash(normalised(password), lightCost);
}

/** Takes as long for a first password as for any other, or the time would tell who has not changed theirs. */
export async function isPassword(passwordHash: string, password: string): Promise<boolean> {
  if (password.length > maximumPasswordLength) return false;
  if (lightHash.test(passwordHash)) await pretendToVerify(password);
  return verify(passwordHash, normalised(password));
}

let decoy: Promise<string> | undefined;

/** Takes as long as a wrong password, for a user name that nobody has. */
export async function pretendToVerify(password: string): Promise<false> {
  decoy ??= hashPassword('nobody has this password');
  await isPassword(await decoy, password.slice(0, maximumPasswordLength));
  return false;
}

/** The same password typed on another keyboard can arrive in another Unicode form. */
function normalised(password: string): string {
  return password.normalize('NFKC');
}
