import {
  IconAlarm,
  IconCash,
  IconClipboardCheck,
  IconFileInvoice,
  IconFileMinus,
  IconFileText,
  IconMessageReply,
  IconPackage,
  IconPencil,
  IconShoppingCart,
  IconShoppingCartOff,
  IconTruckDelivery,
} from '@tabler/icons-react';

const icons: Readonly<Record<string, typeof IconFileText>> = {
  order: IconShoppingCart,
  'order-change': IconPencil,
  'order-cancellation': IconShoppingCartOff,
  'order-response': IconClipboardCheck,
  'order-response-advanced': IconClipboardCheck,
  'despatch-advice': IconTruckDelivery,
  'receipt-advice': IconPackage,
  invoice: IconFileInvoice,
  'invoice-response': IconMessageReply,
  'credit-note': IconFileMinus,
  payment: IconCash,
  reminder: IconAlarm,
};

/** The sign of a kind of document, of a payment or of a reminder. */
export function iconOf(type: string): typeof IconFileText {
  return icons[type] ?? IconFileText;
}
