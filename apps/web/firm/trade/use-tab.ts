import { useSearchParams } from 'wouter';

/** Which part of a page is shown, kept in the address so that the back button and links find it again. */
export function useTab<T extends string>(tabs: readonly [T, ...T[]]): readonly [T, (tab: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('tab');
  const tab = tabs.find((each) => each === wanted) ?? tabs[0];
  return [tab, (chosen) => setSearch(chosen && chosen !== tabs[0] ? { tab: chosen } : {})];
}
