import { z } from 'zod';
import type { EnvelopeReceipt } from '#clearing';
import type { DocumentTypes } from '#doctype';
import type { Language } from '#kernel';
import type { FirmRecord } from '#registry';
import { ReceiptOut, receiptView } from './receipt-view.js';

/** A receipt for people to read, who do not know firms by their ids. */
export const NamedReceiptOut = ReceiptOut.extend({
  title: z.string().meta({ description: 'The document type in the reader’s language' }),
  senderName: z.string(),
  receiverName: z.string(),
}).meta({ id: 'NamedReceipt' });

export function namedReceiptView(
  receipt: EnvelopeReceipt,
  firms: ReadonlyMap<string, FirmRecord>,
  types: DocumentTypes,
  language: Language,
): z.infer<typeof NamedReceiptOut> {
  return {
    ...receiptView(receipt, types, language),
    title: types.find(receipt.documentType)?.title[language] ?? receipt.documentType,
    senderName: firms.get(receipt.senderFirmId)?.name ?? '',
    receiverName: firms.get(receipt.receiverFirmId)?.name ?? '',
  };
}
