import { draftOrder } from '#doctypes';
import { participantIdOf } from '#kernel';
import type { Firm } from '#registry';
import type { Order } from '#standards';

/** An order of ten binders and a shredder, as the demonstration's catalogue prices them. */
export function sampleOrder(buyer: Firm, seller: Firm, number: string): Order {
  return draftOrder({
    number,
    issueDate: '2026-11-20',
    currency: 'EUR',
    buyer: partyOf(buyer),
    seller: partyOf(seller),
    lines: [
      line('KA-1010', 'Ordner A4 rug 80 mm blauw', '10', '2.95'),
      line('KA-1070', 'Papiervernietiger voor 12 vel', '1', '139.00'),
    ],
  });
}

function line(product: string, name: string, quantity: string, netPrice: string) {
  return { product, name, quantity, netPrice, unitCode: 'C62', vatCategory: 'S', vatRate: '21' };
}

export function partyOf(firm: Firm) {
  return {
    participantId: participantIdOf(firm.enterpriseNumber!),
    name: firm.name,
    vatNumber: firm.vatNumber!,
    street: firm.street,
    city: firm.city,
    postCode: firm.postCode,
    countryCode: firm.country,
    iban: firm.iban,
  };
}
