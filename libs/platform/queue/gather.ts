export interface GatherOptions<Item> {
  /** Groups that are processed at the same time. */
  readonly groups: number;
  /** Items of a group at most. */
  readonly size: number;
  /** Beside one that is under way, another group begins only when it is this much; any, unless told otherwise. */
  readonly worthwhile?: number;
  /** What an item adds to that; 1 unless told otherwise. */
  readonly weight?: (item: Item) => number;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Hands items over in groups: the first at once, and what comes while `groups` of them are under way together, as soon as
 * one of those has ended. So a calm system waits for nothing, and a busy one gets few and full groups.
 *
 * @param process answers for each item of a group, in the same order; if it throws, every item of the group fails with that
 * @returns what takes items, which may end up in several groups, and answers for each when all have ended
 */
export function gather<Item, Result>(
  process: (items: readonly Item[]) => Promise<readonly Result[]>,
  { groups, size, worthwhile = 0, weight = () => 1 }: GatherOptions<Item>,
): (items: readonly Item[]) => Promise<Result[]> {
  const waiting: Waiting<Item, Result>[] = [];
  let underWay = 0;

  const start = (): void => {
    if (underWay >= groups || waiting.length === 0) return;
    if (underWay > 0 && waiting.reduce((sum, { item }) => sum + weight(item), 0) < worthwhile) return;
    const group = waiting.splice(0, size);
    underWay++;
    void run(group).finally(() => {
      underWay--;
      start();
    });
    start();
  };
  const run = async (group: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await process(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };
  return async (items) => {
    const answers = items.map(
      (item) => new Promise<Result>((resolve, reject) => waiting.push({ item, resolve, reject })),
    );
    start();
    const ended = await Promise.allSettled(answers);
    return ended.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
  };
}
