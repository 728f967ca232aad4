import { formatCreditorReference, formatStructuredCommunication } from '#kernel';

interface Remitted {
  readonly remittanceStructured: string | null;
  readonly remittanceUnstructured: string | null;
}

/** What a payment is for, as it is printed. */
export function remittanceText({ remittanceStructured, remittanceUnstructured }: Remitted): string | undefined {
  if (!remittanceStructured) return remittanceUnstructured ?? undefined;
  return formatReference(remittanceStructured);
}

/** `+++123/4567/89012+++` or `RF18 5390 0754 7034`. */
export function formatReference(compact: string): string {
  return compact.startsWith('RF') ? formatCreditorReference(compact) : formatStructuredCommunication(compact);
}
