import { z } from 'zod';

const Fact = z.object({ label: z.string(), value: z.string() });

const AddressCard = z.object({ label: z.string(), name: z.string(), lines: z.array(z.string()), facts: z.array(Fact) });

/** The blocks of a page, as document types write them (`libs/doctype/page`). */
export const BlockOut = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('letterhead'),
      title: z.string(),
      number: z.string(),
      date: z.string(),
      sender: AddressCard,
      receiver: AddressCard,
    }),
    z.object({ kind: z.literal('facts'), items: z.array(Fact) }),
    z.object({ kind: z.literal('paragraph'), title: z.string().optional(), text: z.string() }),
    z.object({
      kind: z.literal('table'),
      title: z.string().optional(),
      columns: z.array(z.object({ label: z.string(), align: z.enum(['left', 'right']), weight: z.number() })),
      rows: z.array(
        z.object({ cells: z.array(z.string()), note: z.string().optional(), strong: z.boolean().optional() }),
      ),
      empty: z.string().optional(),
    }),
    z.object({ kind: z.literal('totals'), rows: z.array(Fact.extend({ strong: z.boolean().optional() })) }),
    z.object({
      kind: z.literal('payment'),
      title: z.string(),
      facts: z.array(Fact),
      qr: z.string().optional(),
      caption: z.string().optional(),
    }),
    z.object({
      kind: z.literal('codes'),
      codes: z.array(z.object({ symbology: z.enum(['gs1-128', 'qr']), payload: z.string(), caption: z.string() })),
    }),
    z.object({ kind: z.literal('legal'), lines: z.array(z.string()) }),
  ])
  .meta({ id: 'Block' });
