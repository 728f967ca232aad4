export interface GatherOptions {
  /** Groups that are processed at the same time. */
  readonly groups: number;
  /** Items of a group at most. */
  readonly size: number;
}

/**
 * Hands items over in groups: the first at once, and what comes while `groups` of them are under way together, as soon as
 * one of those has ended. So a calm system waits for nothing, and a busy one gets few and full groups.
 *
 * @param process answers for each item of a group, in the same order; if it throws, every item of the group fails with that
 */
export function gather<Item, Result>(
  process: (items: readonly Item[]) => Promise<readonly Result[]>,
  { groups, size }: GatherOptions,
): (item: Item) => Promise<Result> {
  const waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  let underWay = 0;

  const start = (): void => {
    if (underWay >= groups || waiting.length === 0) return;
    const group = waiting.splice(0, size);
    underWay++;
    void run(group).finally(() => {
      underWay--;
      start();
    });
  };
  const run = async (group: typeof waiting): Promise<void> => {
    try {
      const results = await process(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      start();
    });
}
