import { useLocalStorage } from '@mantine/hooks';
import { newDraft, type TransferDraft } from './transfer-draft';

/** The transfer that is being typed for an account; it stays in the browser until it is sent or cleared. */
export function useTransferDraft(accountId: string) {
  const [draft, setDraft] = useLocalStorage<TransferDraft>({
    key: `kontor-transfer-${accountId}`,
    defaultValue: newDraft(),
    getInitialValueInEffect: false,
  });
  return {
    draft,
    change: (part: Partial<TransferDraft>) => setDraft((current) => ({ ...current, ...part })),
    clear: () => setDraft(newDraft()),
  };
}
