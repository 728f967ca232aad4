/**
 * Envelopes between the same two firms share a lane, whichever of them sends, and a lane is worked on in order by one
 * process at a time. That keeps the order of a trade case without a lock per case.
 */
export const laneCount = 16;

/** The lane of a pair of firms, by their ids in either order. */
export function laneOf(firmId: string, otherFirmId: string): number {
  const [low, high] = firmId < otherFirmId ? [firmId, otherFirmId] : [otherFirmId, firmId];
  return fnv1a(`${low} ${high}`) % laneCount;
}

/** FNV-1a, 32 bits: spreads ids evenly and is the same in every process and version. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
