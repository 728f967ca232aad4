import { api } from '#web/api/client';
import type { Receipt } from './server';

const pauseMilliseconds = 2_000;

/** The receipt of what a draft was sent as; asked for until it is decided. */
export function useReceipt(envelopeId: string | null, known: Receipt | undefined): Receipt | undefined {
  const { data } = api.useQuery(
    'get',
    '/v1/envelopes/{id}',
    { params: { path: { id: envelopeId ?? '' } } },
    {
      enabled: envelopeId !== null,
      refetchInterval: ({ state }) => (state.data?.state === 'received' ? pauseMilliseconds : false),
    },
  );
  return data ?? known;
}
