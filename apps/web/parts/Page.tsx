import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { productName } from '#web/app/shell/Mark';

interface PageProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** The pages above this one. */
  readonly above?: readonly { readonly title: string; readonly to: string }[];
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The head that every page has: where one is, what it is called, what can be done. */
export function Page({ title, lead, above = [], actions, children }: PageProps) {
  useDocumentTitle(`${title} · ${productName}`);
  return (
    <Stack gap="lg" maw={1280} mx="auto">
      <Stack gap={4}>
        {above.length > 0 && (
          <Breadcrumbs>
            {above.map((page) => (
              <Anchor key={page.to} component={Link} href={page.to} size="sm">
                {page.title}
              </Anchor>
            ))}
          </Breadcrumbs>
        )}
        <Group justify="space-between" align="flex-start">
          <Title order={1}>{title}</Title>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
        {lead && (
          <Text c="dimmed" component="div">
            {lead}
          </Text>
        )}
      </Stack>
      {children}
    </Stack>
  );
}
