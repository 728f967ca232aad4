export interface GatherOptions<Item> {
  /** Groups that are processed at the same time. */
  readonly groups: number;
  /** Items of a group at most. */
  readonly size: number;
  /** Items of the same key are never in two groups at the same time: they share one, or wait for the other to end. */
  readonly key?: (item: Item) => unknown;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  /** Of its own unless the options say otherwise. */
  readonly key: unknown;
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
  { groups, size, key = () => ({}) }: GatherOptions<Item>,
): (items: readonly Item[]) => Promise<Result[]> {
  let waiting: Waiting<Item, Result>[] = [];
  const underWay = new Set<readonly Waiting<Item, Result>[]>();

  const start = (): void => {
    if (underWay.size >= groups) return;
    const busy = new Set([...underWay].flat().map((one) => one.key));
    const group = waiting.filter((one) => !busy.has(one.key)).slice(0, size);
    if (group.length === 0) return;
    const taken = new Set(group);
    waiting = waiting.filter((one) => !taken.has(one));
    underWay.add(group);
    void run(group).finally(() => {
      underWay.delete(group);
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
      (item) => new Promise<Result>((resolve, reject) => waiting.push({ item, key: key(item), resolve, reject })),
    );
    start();
    const ended = await Promise.allSettled(answers);
    return ended.map((one) => {
      if (one.status === 'rejected') throw one.reason;
      return one.value;
    });
  };
}
