import { api } from '#web/api/client';

interface Sides {
  /** Whose catalogue the lines come from; undefined while it is not known. */
  readonly sellerFirmId: string | undefined;
  readonly receiverName: string | undefined;
  /** Of the class that the writing firm is in. */
  readonly strictness: 'strict' | 'didactic' | undefined;
}

/** The two firms of a document: who writes it, who gets it, and which of them sells. */
export function useSides(firmId: string, documentType: string, receiver: string | null): Sides {
  const own = api.useQuery('get', '/v1/firms/{id}', { params: { path: { id: firmId } } }).data;
  const types = api.useQuery('get', '/v1/document-types', {}, { staleTime: Infinity }).data?.items;
  const found = api.useQuery(
    'get',
    '/v1/firms',
    { params: { query: { words: (receiver ?? '').split(':')[1] ?? '', limit: 5 } } },
    { enabled: receiver !== null, staleTime: 60_000 },
  ).data?.items;
  const other = found?.find(({ participantId }) => participantId === receiver);
  const sentBy = types?.find(({ id }) => id === documentType)?.sentBy;
  return {
    sellerFirmId: sentBy === undefined ? undefined : sentBy === 'seller' ? firmId : other?.id,
    receiverName: other?.name,
    strictness: own && 'strictness' in own ? own.strictness : undefined,
  };
}
