import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';

export const boxes = ['inbox', 'outbox', 'refused', 'reminders'] as const;
export type Box = (typeof boxes)[number];

const fields = ['words', 'documentType', 'state', 'from', 'to'] as const;

/** What the list is narrowed to; an empty text is no filter. */
export type PostFilter = Readonly<Record<(typeof fields)[number], string>>;

/** The filter stands in the address, so that the back button and a copied link find the same list. */
export function usePostFilter() {
  const [search, setSearch] = useSearchParams();
  const box = boxes.find((known) => known === search.get('box')) ?? 'inbox';
  const filter = useMemo(
    () => Object.fromEntries(fields.map((field) => [field, search.get(field) ?? ''])) as PostFilter,
    [search],
  );
  const change = useCallback(
    (changes: Partial<PostFilter> & { readonly box?: Box }) => {
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [field, value] of Object.entries(changes)) {
            if (value) after.set(field, value);
            else after.delete(field);
          }
          return after;
        },
        { replace: changes.box === undefined },
      );
    },
    [setSearch],
  );
  const isNarrowed = fields.some((field) => filter[field] !== '');
  return { box, filter, change, isNarrowed };
}

/** Only what is filled in, as the API wants it. */
export function queryOf(filter: PostFilter): Partial<PostFilter> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
}
