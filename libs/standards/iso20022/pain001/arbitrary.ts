import fc from 'fast-check';
import {
  asciiReference,
  belgianIban,
  bic,
  freeText,
  iban,
  isoDate,
  personName,
  structuredReference,
} from '../arbitrary.js';
import { toSepaText } from '../charset.js';
import type { PaymentFile, PaymentInstruction } from './payment-file.js';

/** Payment files of all shapes, for tests. */

const sepaName = personName.map((name) => toSepaText(name, 70) || 'Firm');

const payment: fc.Arbitrary<PaymentInstruction> = fc.record(
  {
    instructionId: asciiReference,
    endToEndId: asciiReference,
    amount: fc.record({
      minor: fc.bigInt({ min: 1n, max: 10n ** 11n }),
      currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'GBP', 'JPY', 'TND'),
    }),
    creditor: fc.record({ name: sepaName, iban, bic }, { requiredKeys: ['name', 'iban'] }),
    remittance: fc.oneof(
      structuredReference.map((structured) => ({ structured })),
      fc.constant({ structured: 'RF18539007547034' }),
      freeText.map((text) => ({ unstructured: toSepaText(text, 140) || 'free' })),
    ),
    purpose: fc.constantFrom('SALA', 'SUPP', 'TAXS'),
  },
  { requiredKeys: ['endToEndId', 'amount', 'creditor'] },
);

const batch = fc.record(
  {
    id: asciiReference,
    batchBooking: fc.boolean(),
    executionDate: isoDate,
    debtor: fc.record({ name: sepaName, iban: belgianIban, bic }, { requiredKeys: ['name', 'iban'] }),
    categoryPurpose: fc.constantFrom('SALA', 'SUPP'),
    payments: fc.array(payment, { minLength: 1, maxLength: 6 }),
  },
  { requiredKeys: ['id', 'batchBooking', 'executionDate', 'debtor', 'payments'] },
);

export const paymentFile: fc.Arbitrary<PaymentFile> = fc.record({
  messageId: asciiReference,
  createdAt: isoDate.map((day) => `${day}T10:30:00Z`),
  initiator: fc.record({ name: sepaName, number: fc.constant('0123456749') }, { requiredKeys: ['name'] }),
  batches: fc.uniqueArray(batch, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
});
