import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from 'wouter';
import { api } from '#web/api/client';
import { useTradeTexts } from './use-trade-texts';

/** To what is being written and not sent; says how much that is. */
export function DraftsLink({ firmId }: { readonly firmId: string }) {
  const t = useTradeTexts();
  const { data } = api.useQuery('get', '/v1/drafts', { params: { query: { firm: firmId, limit: 100 } } });
  const count = data?.items.filter(({ envelopeId }) => envelopeId === null).length ?? 0;
  return (
    <Button
      component={Link}
      href={`/firm/${firmId}/drafts`}
      variant="default"
      leftSection={<IconPencil size={17} aria-hidden />}
    >
      {t('drafts', { count })}
    </Button>
  );
}
