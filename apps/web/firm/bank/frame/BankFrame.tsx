import '../bank.css';
import { IconBuildingBank } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useBankTexts } from '../use-bank-texts';
import { AccountCard } from './AccountCard';
import { BankMenu } from './BankMenu';
import { useBankAccounts, type BankAccount } from './use-bank-account';

interface BankFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: (account: BankAccount) => ReactNode;
}

/** What every page of the bank has around it: the account with its balance, and the way to the other pages. */
export function BankFrame({ title, lead, children }: BankFrameProps) {
  const t = useBankTexts();
  const firmId = useFirmOfPage();
  const { account, accounts, choose, isPending, error, refetch } = useBankAccounts();
  const home = `/firm/${firmId}/bank`;
  const above = title === t('title') ? [] : [{ title: t('title'), to: home }];
  return (
    <Page title={title} lead={lead} above={above}>
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!isPending && !error && !account && (
        <EmptyState icon={IconBuildingBank} title={t('noAccount')} text={t('noAccountText')} />
      )}
      {account && (
        <>
          <AccountCard account={account} accounts={accounts} choose={choose} />
          <BankMenu home={home} accountId={accounts.length > 1 ? account.id : undefined} />
          {children(account)}
        </>
      )}
    </Page>
  );
}
