import { useSearchParams } from 'wouter';

type Name = 'class' | 'set' | 'firm' | 'student' | 'goal';

/** What is chosen on the page stands in its address, so that Back goes back and a link leads to the same place. */
export function useChoice(): readonly [
  Readonly<Record<Name, string | undefined>>,
  (change: Partial<Record<Name, string | null>>, options?: { readonly replace?: boolean }) => void,
] {
  const [search, setSearch] = useSearchParams();
  const value = (name: Name): string | undefined => search.get(name) ?? undefined;
  const change = (wanted: Partial<Record<Name, string | null>>, options: { readonly replace?: boolean } = {}): void => {
    setSearch((current) => {
      const next = new URLSearchParams(current);
      for (const [name, text] of Object.entries(wanted)) {
        if (text) next.set(name, text);
        else next.delete(name);
      }
      return next;
    }, options);
  };
  return [
    { class: value('class'), set: value('set'), firm: value('firm'), student: value('student'), goal: value('goal') },
    change,
  ];
}
