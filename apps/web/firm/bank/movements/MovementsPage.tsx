import { useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { BankFrame } from '../frame/BankFrame';
import { amountTyped } from '../input';
import { useBankTexts } from '../use-bank-texts';
import { MovementFilters, noFilters } from './MovementFilters';
import { MovementList } from './MovementList';
import { useMovements, type MovementQuery } from './use-movements';

export default function MovementsPage() {
  const t = useBankTexts();
  return <BankFrame title={t('title')}>{({ id }) => <Movements key={id} accountId={id} />}</BankFrame>;
}

function Movements({ accountId }: { readonly accountId: string }) {
  const [filters, setFilters] = useState(noFilters);
  const [settled] = useDebouncedValue(filters, 300);
  const { text, direction, from, to, amountFrom, amountTo } = settled;
  const [least, most] = [amountTyped(amountFrom), amountTyped(amountTo)];
  const query: MovementQuery = {
    ...(text.trim() && { q: text.trim() }),
    ...(direction !== 'all' && { direction }),
    ...(from && { from }),
    ...(to && { to }),
    ...(least && { amountFrom: least }),
    ...(most && { amountTo: most }),
  };
  const found = useMovements(accountId, query);
  return (
    <>
      <MovementFilters filters={filters} onChange={setFilters} />
      <MovementList accountId={accountId} found={found} isSearch={Object.keys(query).length > 0} />
    </>
  );
}
