import fc from 'fast-check';
import { checkStructure } from '#standards';
import { drafts } from '../common/billing/draft-arbitrary.js';
import { creditNoteType, draftCreditNote } from './index.js';

test('whatever is drafted keeps every rule', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const body = draftCreditNote({ ...draft, precedingInvoice: { number: 'F-1', issueDate: draft.issueDate } });
      expect(checkStructure(creditNoteType.binding, body)).toEqual([]);
      expect(creditNoteType.rules(body)).toEqual([]);
      expect(creditNoteType.claim?.(body)).toMatchObject({
        creditor: 'buyer',
        offsets: { type: 'invoice', number: 'F-1' },
      });
    }),
    { numRuns: 100 },
  );
});
