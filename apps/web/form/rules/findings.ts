import type { Schemas } from '#web/api/client';
import { at, type Body, type Json } from '../body/pointer';

export type Finding = Schemas['Finding'];

/** Findings by what they mean for whoever writes the document. */
export interface Judgement {
  /** What is simply not filled in yet. */
  readonly open: readonly Finding[];
  /** What would have the document refused. */
  readonly wrong: readonly Finding[];
  /** What the receiver may frown at. */
  readonly doubtful: readonly Finding[];
}

/** What follows from the lines: while it is missing, something in the lines is, and that is what is to be told. */
const computed = /^\/(totals|vatBreakdown)(\/|$)|^\/lines\/\d+\/netAmount$/;

/** Whether a finding is about an amount that comes by itself once the lines are right. */
export function isFollowing({ pointer }: Finding, body: Body): boolean {
  return computed.test(pointer) && isMissing(body, pointer);
}

/** Whether nothing stands in a place yet. */
export function isMissing(body: Body, pointer: string): boolean {
  return isNothing(at(body, pointer));
}

/** Sorts findings about a body; what stands nowhere in it yet is open rather than wrong. */
export function judge(findings: readonly Finding[], body: Body): Judgement {
  const unique = [...new Map(findings.map((each) => [`${each.rule} ${each.pointer}`, each])).values()];
  const isOpen = ({ severity, pointer }: Finding): boolean =>
    severity === 'fatal' && pointer !== '' && isMissing(body, pointer);
  return {
    open: unique.filter(isOpen),
    wrong: unique.filter((each) => each.severity === 'fatal' && !isOpen(each)),
    doubtful: unique.filter(({ severity }) => severity !== 'fatal'),
  };
}

function isNothing(value: Json | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The findings of a field by its pointer. */
export function byPointer(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) map.set(finding.pointer, [...(map.get(finding.pointer) ?? []), finding]);
  return map;
}

/** The element that a pointer's field has on the page. */
export function fieldId(pointer: string): string {
  return `field${pointer.replaceAll('/', '-')}`;
}

/** The element that says what is wrong in the line that a field stands in. */
export function findingsId(pointer: string): string {
  return `findings${(/^\/lines\/\d+/.exec(pointer)?.[0] ?? pointer).replaceAll('/', '-')}`;
}

/**
 * Puts the cursor where a finding is: in its field, in the first one of its group, else in the nearest one above it that the
 * page shows. False when the page shows none of them.
 */
export function goTo(pointer: string): boolean {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const first =
      place === pointer ? document.querySelector<HTMLElement>(`:is(input, textarea)[id^="${fieldId(place)}-"]`) : null;
    const element = document.getElementById(fieldId(place)) ?? first;
    if (!element) continue;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    return true;
  }
  return false;
}
