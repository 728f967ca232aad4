import fc from 'fast-check';
import { readCii, readDocument } from '#standards';
import { drafts } from '../common/billing/draft-arbitrary.js';
import { creditNoteType } from './credit-note.js';
import { draftCreditNote } from './draft.js';

it('what the PDF of a credit note carries says the same in CII and in UBL', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const body = draftCreditNote({ ...draft, precedingInvoice: { number: 'F-1', issueDate: '2026-01-02' } });
      const [cii, ubl] = creditNoteType.hybrid!(body).attachments;
      const read = readCii(cii!.content);
      expect(read.id).toBe('credit-note');
      expect(read.findings).toEqual([]);
      expect(read.model).toEqual({ documentTypeCode: '381', ...body });
      expect(readDocument(ubl!.content).model).toMatchObject(body);
    }),
    { numRuns: 50 },
  );
});
