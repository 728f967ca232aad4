import { Collapse, Group, Stack, Text, ThemeIcon, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowDownLeft, IconArrowUpRight, IconChevronDown, IconStack2 } from '@tabler/icons-react';
import { useId } from 'react';
import { Amount } from '#web/parts/Amount';
import { StateBadge } from '#web/parts/StateBadge';
import { useFormat } from '#web/texts/use-format';
import { remittanceText } from '../remittance-text';
import { useBankTexts } from '../use-bank-texts';
import { MovementDetails } from './MovementDetails';
import type { Movement } from './use-movements';

interface MovementLineProps {
  readonly accountId: string;
  readonly movement: Movement;
  /** Open from the start. */
  readonly opened?: boolean;
}

/** One movement in a line; a click shows what it consists of and which claims it settles. */
export function MovementLine({ accountId, movement, opened: first = false }: MovementLineProps) {
  const t = useBankTexts();
  const format = useFormat();
  const [opened, { toggle }] = useDisclosure(first);
  const id = useId();
  const { amount, currency, balanceAfter, batch } = movement;
  const isIn = !amount.startsWith('-');
  const Icon = batch ? IconStack2 : isIn ? IconArrowDownLeft : IconArrowUpRight;
  return (
    <li>
      <UnstyledButton className="bank-line" onClick={toggle} aria-expanded={opened} aria-controls={id}>
        <ThemeIcon variant="light" color={isIn ? 'green' : 'gray'} radius="xl" size={38} className="bank-line-icon">
          <Icon size={19} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <Stack gap={2} miw={0}>
          <Text truncate fw={550}>
            {batch ? t('batchOf', { count: batch.payments }) : movement.counterparty.name}
          </Text>
          <Group gap={8} wrap="nowrap">
            <Text size="sm" c="dimmed" truncate>
              {batch ? t('batchReference', { reference: batch.reference }) : aboutOf(movement, t('startCapital'))}
            </Text>
            <span className="bank-state">
              <Reconciliation movement={movement} />
            </span>
          </Group>
        </Stack>
        <Stack gap={2} className="bank-line-amount">
          <Text fw={600} className={isIn ? 'bank-in' : undefined}>
            <Amount value={amount} currency={currency} signed />
          </Text>
          <Text size="xs" c="dimmed">
            <span aria-hidden>
              <Amount value={balanceAfter} currency={currency} />
            </span>
            <VisuallyHidden>{t('balanceAfter', { amount: format.amount(balanceAfter, currency) })}</VisuallyHidden>
          </Text>
        </Stack>
        <IconChevronDown
          size={17}
          aria-hidden
          style={{ transform: opened ? 'rotate(180deg)' : undefined, transition: 'transform 120ms' }}
        />
      </UnstyledButton>
      <Collapse expanded={opened} id={id}>
        {opened && <MovementDetails accountId={accountId} number={movement.number} />}
      </Collapse>
    </li>
  );
}

function aboutOf(movement: Movement, startCapital: string): string {
  if (movement.reason === 'start-capital') return startCapital;
  return remittanceText(movement) ?? movement.endToEndId ?? '';
}

/** Which documents it settles, or that nobody knows yet. */
function Reconciliation({ movement: { reconciliation, claims } }: { readonly movement: Movement }) {
  const t = useBankTexts();
  if (reconciliation === 'open') return <StateBadge tone="warn">{t('reconciliation.open')}</StateBadge>;
  if (reconciliation === 'part') return <StateBadge tone="warn">{t('reconciliation.part')}</StateBadge>;
  const [first, ...others] = claims;
  if (!first) return null;
  const more = others.length > 0 ? ` +${others.length}` : '';
  return (
    <StateBadge tone="good">
      {first.number}
      {more}
    </StateBadge>
  );
}
