import { BankFrame } from '../frame/BankFrame';
import { useBankTexts } from '../use-bank-texts';
import { DueClaims } from './DueClaims';

export default function DuePage() {
  const t = useBankTexts();
  return (
    <BankFrame title={t('dueTitle')} lead={t('dueLead')}>
      {(account) => <DueClaims key={account.id} account={account} />}
    </BankFrame>
  );
}
