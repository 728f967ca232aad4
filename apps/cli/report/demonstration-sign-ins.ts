import { demonstrationNetwork, demonstrationPassword } from '#registry';
import { table } from './say.js';

/** Who can sign in to the demonstration network: one of each role, and every firm's people by pattern. */
export function demonstrationSignIns(): string[] {
  const { people, firms } = demonstrationNetwork();
  const names = new Map(firms.map(({ id, name }) => [id, name]));
  const rows = people.map(({ userName, displayName, roles, memberships }) => {
    const membership = memberships?.[0];
    const firm = membership ? `${names.get(membership.firmId) ?? ''}, ${membership.department}` : '';
    return [userName ?? '', displayName, (roles ?? []).join(', '), firm];
  });
  const students = rows.filter(([, , role]) => role === 'student');
  const others = rows.filter(([, , role]) => role !== 'student');
  return [
    `Sign in with the password "${demonstrationPassword}":`,
    ...table([['user name', 'who', 'role', 'firm'], ...others, ...students.slice(0, 4)]).map((line) => `  ${line}`),
    `  ... and ${students.length - 4} more: <firm>.sales and <firm>.accounting of ${firmKeys(students).join(', ')}`,
  ];
}

function firmKeys(students: readonly (readonly string[])[]): string[] {
  return [...new Set(students.map(([userName]) => userName!.split('.')[0]!))];
}
