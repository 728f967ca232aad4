import { z } from 'zod';

const FirmName = z.object({ id: z.string(), name: z.string() });

export const TodoOut = z
  .object({
    kind: z.enum(['step', 'pay', 'remind', 'draft', 'rejected']),
    title: z.string().meta({ description: 'What is to be done, in the reader’s language' }),
    documentType: z.string().meta({ description: 'Of the document that it is about' }),
    documentTitle: z.string(),
    number: z.string().nullable(),
    partner: FirmName.nullable(),
    currency: z.string().nullable(),
    amount: z.string().nullable(),
    due: z.iso.date().nullable(),
    late: z.boolean(),
    target: z
      .object({ kind: z.enum(['document', 'draft', 'envelope']), id: z.string() })
      .meta({ description: 'Where it is done' }),
    next: z
      .object({ documentType: z.string(), step: z.string() })
      .nullable()
      .meta({ description: 'The document to begin, for `POST /v1/drafts`' }),
    reminderLevel: z.number().nullable().meta({ description: 'With `remind`: which reminder is next' }),
    payingOn: z.iso
      .date()
      .nullable()
      .meta({ description: 'With `pay`: the day for which a payment is ordered already' }),
    remindedLevel: z.number().nullable().meta({ description: 'With `pay`: the last reminder that came in' }),
  })
  .meta({ id: 'Todo' });
export type Todo = z.infer<typeof TodoOut>;

/** What every thing to do has, before it is known what it is. */
export const plainTodo = {
  number: null,
  partner: null,
  currency: null,
  amount: null,
  due: null,
  late: false,
  next: null,
  reminderLevel: null,
  payingOn: null,
  remindedLevel: null,
} as const;

/** By the day on which it is due; what has none comes last, in the order in which it came. */
export function byDueDate(left: Todo, right: Todo): number {
  const [first, second] = [left.due ?? '9999', right.due ?? '9999'];
  return first === second ? 0 : first < second ? -1 : 1;
}
