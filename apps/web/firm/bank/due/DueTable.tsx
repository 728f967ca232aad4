import { Anchor, Checkbox, Paper, Stack, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import { formatIban } from '#kernel';
import type { Schemas } from '#web/api/client';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { Amount } from '#web/parts/Amount';
import { Moment } from '#web/parts/Moment';
import { StateBadge } from '#web/parts/StateBadge';
import { useFormat } from '#web/texts/use-format';
import { today } from '../input';
import { formatReference } from '../remittance-text';
import { useBankTexts } from '../use-bank-texts';

export type PayableClaim = Schemas['PayableClaims']['items'][number];

interface DueTableProps {
  readonly claims: readonly PayableClaim[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (documentIds: readonly string[], chosen: boolean) => void;
}

export function DueTable({ claims, chosen, onChoose }: DueTableProps) {
  const t = useBankTexts();
  const payable = claims.filter(({ ordered }) => ordered === null).map(({ documentId }) => documentId);
  const all = payable.length > 0 && payable.every((id) => chosen.has(id));
  return (
    <Paper withBorder radius="lg" className="bank-rows">
      <Table.ScrollContainer type="native" minWidth={640} tabIndex={0} aria-label={t('dueTitle')}>
        <Table aria-label={t('dueTitle')} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w={44}>
                <Checkbox
                  aria-label={t('chooseAll')}
                  disabled={payable.length === 0}
                  checked={all}
                  indeterminate={!all && chosen.size > 0}
                  onChange={({ currentTarget }) => onChoose(payable, currentTarget.checked)}
                />
              </Table.Th>
              <Table.Th scope="col">{t('supplier')}</Table.Th>
              <Table.Th scope="col">{t('invoice')}</Table.Th>
              <Table.Th scope="col">{t('dueDate')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('amount')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {claims.map((claim) => (
              <DueRow
                key={claim.documentId}
                claim={claim}
                chosen={chosen.has(claim.documentId)}
                onChoose={(value) => onChoose([claim.documentId], value)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

interface DueRowProps {
  readonly claim: PayableClaim;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

function DueRow({ claim, chosen, onChoose }: DueRowProps) {
  const t = useBankTexts();
  const firmId = useFirmOfPage();
  const { documentId, number, creditorName, creditorIban, structuredCommunication: reference, ordered } = claim;
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          aria-label={t('chooseInvoice', { number, name: creditorName })}
          checked={chosen}
          disabled={ordered !== null}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td style={{ gridColumn: '2 / -1' }}>
        <Text size="sm">{creditorName}</Text>
        <Text size="xs" c="dimmed" className="kontor-figures">
          {formatIban(creditorIban)}
        </Text>
      </Table.Td>
      <Table.Td className="bank-row-wide">
        <Anchor component={Link} href={`/firm/${firmId}/post/${documentId}`} size="sm">
          {number}
        </Anchor>
        <Text size="xs" c="dimmed" className="kontor-figures">
          {reference && formatReference(reference)}
        </Text>
      </Table.Td>
      <Table.Td className="bank-row-main">
        <DueDay day={claim.dueDate} ordered={ordered} />
      </Table.Td>
      <Table.Td ta="right">
        <Amount value={claim.outstanding} currency={claim.currency} />
      </Table.Td>
    </Table.Tr>
  );
}

function DueDay({ day, ordered }: { readonly day: string | null; readonly ordered: PayableClaim['ordered'] }) {
  const t = useBankTexts();
  const { daysFromNow } = useFormat();
  if (ordered !== null) return <StateBadge tone="wait">{t(`ordered.${ordered}`)}</StateBadge>;
  if (!day) return <>{t('noDueDate')}</>;
  return (
    <Stack gap={2} align="flex-start">
      <Moment at={day} />
      {day < today() ? (
        <StateBadge tone="warn">{t('late', { when: daysFromNow(day) })}</StateBadge>
      ) : (
        <Text size="xs" c="dimmed">
          {daysFromNow(day)}
        </Text>
      )}
    </Stack>
  );
}
