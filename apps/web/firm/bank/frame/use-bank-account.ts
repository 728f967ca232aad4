import { useSearchParams } from 'wouter';
import { api, type Schemas } from '#web/api/client';
import { useFirmOfPage } from '#web/app/session/use-firm-id';

export type BankAccount = Schemas['BankAccount'];

/** The firm's accounts, and the one that the page is about: of the address (`?account=`), else the first. */
export function useBankAccounts() {
  const firmId = useFirmOfPage();
  const [search, setSearch] = useSearchParams();
  const query = api.useQuery('get', '/v1/bank-accounts', { params: { query: { firmId } } });
  const accounts = query.data?.items ?? [];
  const chosen = search.get('account');
  return {
    ...query,
    accounts,
    account: accounts.find(({ id }) => id === chosen) ?? accounts[0],
    choose: (id: string) => setSearch({ account: id }, { replace: true }),
  };
}
