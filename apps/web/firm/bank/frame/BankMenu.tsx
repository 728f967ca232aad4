import { Button, Group, ScrollArea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useMay } from '#web/app/session/use-me';
import { useBankTexts } from '../use-bank-texts';

const pages = [
  { path: '', text: 'movements', action: 'bank-account.read' },
  { path: '/transfer', text: 'transfer', action: 'payment-order.submit' },
  { path: '/due', text: 'due', action: 'payment-order.submit' },
  { path: '/orders', text: 'orders', action: 'payment-order.read' },
  { path: '/reconcile', text: 'reconcile', action: 'bank-account.read' },
  { path: '/statements', text: 'statements', action: 'statement.read' },
  { path: '/file', text: 'file', action: 'payment-order.submit' },
] as const;

/** The pages of the bank, side by side; on a phone they scroll. */
export function BankMenu({ home, accountId }: { readonly home: string; readonly accountId: string | undefined }) {
  const t = useBankTexts();
  const may = useMay();
  const [pathname] = useLocation();
  const current = useRef<HTMLAnchorElement>(null);
  // On a phone the entry of the page may stand beyond the edge.
  useEffect(() => {
    // No expression: newer browsers answer with a promise, which would be taken for what undoes the effect.
    current.current?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  const search = accountId ? `?account=${accountId}` : '';
  return (
    <ScrollArea type="never" viewportProps={{ tabIndex: -1 }}>
      <Group component="nav" gap={4} wrap="nowrap" aria-label={t('pages')}>
        {pages
          .filter(({ action }) => may(action))
          .map(({ path, text }) => {
            const here = pathname === home + path;
            return (
              <Button
                key={path}
                component={Link}
                href={home + path + search}
                ref={here ? current : undefined}
                variant={here ? 'light' : 'subtle'}
                color={here ? undefined : 'gray'}
                size="sm"
                radius="xl"
                aria-current={here ? 'page' : undefined}
                className="bank-menu-entry"
              >
                {t(`menu.${text}`)}
              </Button>
            );
          })}
      </Group>
    </ScrollArea>
  );
}
