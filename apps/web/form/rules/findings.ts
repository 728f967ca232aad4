import type { Schemas } from '#web/api/client';
import { at, listAt, type Body, type Json } from '../body/pointer';

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

/**
 * Sorts findings about a body; what stands nowhere in it yet is open rather than wrong. Amounts follow from the lines: as
 * long as there are none, there is nothing to tell of them.
 */
export function judge(findings: readonly Finding[], body: Body): Judgement {
  const isFollowing = listAt(body, '/lines').length === 0 && Array.isArray(body['lines']);
  const told = isFollowing
    ? findings.filter(({ pointer }) => !/^\/(totals|vatBreakdown)(\/|$)/.test(pointer))
    : findings;
  const unique = [...new Map(told.map((each) => [`${each.rule} ${each.pointer}`, each])).values()];
  const isOpen = ({ severity, pointer }: Finding): boolean =>
    severity === 'fatal' && pointer !== '' && isNothing(at(body, pointer));
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

/**
 * Puts the cursor where a finding is: in its field, else in the nearest one above it that the page shows. False when the
 * page shows none of them.
 */
export function goTo(pointer: string): boolean {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const element = document.getElementById(fieldId(place));
    if (!element) continue;
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
    return true;
  }
  return false;
}
