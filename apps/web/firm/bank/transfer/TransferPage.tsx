import { BankFrame } from '../frame/BankFrame';
import { useBankTexts } from '../use-bank-texts';
import { TransferForm } from './TransferForm';

export default function TransferPage() {
  const t = useBankTexts();
  return (
    <BankFrame title={t('transferTitle')} lead={t('transferLead')}>
      {(account) => <TransferForm key={account.id} account={account} />}
    </BankFrame>
  );
}
