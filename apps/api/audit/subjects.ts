import type { AuditedDeed } from '#registry';

type Subject = AuditedDeed['subject'];

/** How the audit log calls a person. */
export function personSubject(person: {
  readonly id: string;
  readonly displayName: string;
  readonly userName: string;
}): Subject {
  return { kind: 'person', id: person.id, label: `${person.displayName} (${person.userName})` };
}

/** How the audit log calls a firm. */
export function firmSubject(firm: { readonly id: string; readonly name: string }): Subject {
  return { kind: 'firm', id: firm.id, label: firm.name };
}
