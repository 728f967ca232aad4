import { formatIban, formatMinor, KontorError } from '#kernel';
import { parseEpcQr } from '#standards';
import type { Language } from '#web/texts/languages';
import { formatReference } from '../remittance-text';
import type { TransferDraft } from '../transfer/transfer-draft';

/**
 * What the text of a payment QR code (EPC069-12) fills in of a transfer.
 * @throws Error in the reader's language for a code of another kind, or a damaged one
 */
export function readPaymentQr(text: string, language: Language): Partial<TransferDraft> {
  try {
    const { name, iban, amount, remittance } = parseEpcQr(text.trim());
    const { structured, unstructured } = remittance ?? {};
    return {
      name,
      iban: formatIban(iban),
      ...(amount && { amount: formatMinor(amount.minor, amount.currency) }),
      ...(structured && { kind: 'structured', structured: formatReference(structured) }),
      ...(!structured && { kind: 'free', free: unstructured ?? '' }),
    };
  } catch (error) {
    throw error instanceof KontorError ? new Error(error.say(language), { cause: error }) : error;
  }
}
