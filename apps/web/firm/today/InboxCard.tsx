import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { Schemas } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { Moment } from '#web/parts/Moment';
import { iconOf } from '#web/case/entry-icon';
import { useTodayTexts } from './use-today-texts';

/** What came in and nobody has opened yet. */
export function InboxCard({ firmId, inbox }: { readonly firmId: string; readonly inbox: Schemas['Today']['inbox'] }) {
  const t = useTodayTexts();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="inbox">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3" id="inbox">
          {t('inbox.title')}
        </Title>
        {inbox.unread > 0 && (
          <Badge variant="filled" tt="none">
            {t('inbox.unread', { count: inbox.unread })}
          </Badge>
        )}
      </Group>
      {inbox.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('inbox.empty')}
        </Text>
      )}
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {inbox.items.slice(0, 5).map((document) => (
          <li key={document.id}>
            <InboxItem firmId={firmId} document={document} />
          </li>
        ))}
      </Stack>
      <Anchor component={Link} href={`/firm/${firmId}/post`} size="sm" mt="sm" display="inline-block">
        {t('inbox.all')}
      </Anchor>
    </Paper>
  );
}

interface InboxItemProps {
  readonly firmId: string;
  readonly document: Schemas['DocumentSummary'];
}

function InboxItem({ firmId, document }: InboxItemProps) {
  const { id, documentType, title, number, senderName, acceptedAt, amount, currency } = document;
  const Icon = iconOf(documentType);
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <Icon size={20} stroke={1.5} aria-hidden style={{ flexShrink: 0, marginTop: 2 }} />
      <div style={{ minWidth: 0, flexGrow: 1 }}>
        <Anchor component={Link} href={`/firm/${firmId}/post/${id}`} size="sm" fw={600}>
          {title} {number}
        </Anchor>
        <Text size="sm">{senderName}</Text>
        <Group gap="xs" justify="space-between">
          <Text size="xs" c="dimmed">
            <Moment at={acceptedAt} />
          </Text>
          {amount !== null && (
            <Text size="xs">
              <Amount value={amount} currency={currency ?? undefined} />
            </Text>
          )}
        </Group>
      </div>
    </Group>
  );
}
