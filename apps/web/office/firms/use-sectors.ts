import { api } from '#web/api/client';

export interface Sectors {
  readonly items: readonly { readonly value: string; readonly label: string }[];
  readonly nameOf: (code: string) => string;
}

/** What firms trade in, in the reader's language; codes as long as the names are on their way. */
export function useSectors(): Sectors {
  const { data } = api.useQuery('get', '/v1/sectors', {}, { staleTime: Infinity });
  const items = data?.items.map(({ code, name }) => ({ value: code, label: name })) ?? [];
  return { items, nameOf: (code) => items.find(({ value }) => value === code)?.label ?? code };
}
