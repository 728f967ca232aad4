import fc from 'fast-check';
import { readCii, readDocument } from '#standards';
import { drafts } from '../common/billing/draft-arbitrary.js';
import { draftInvoice } from './draft.js';
import { invoiceType } from './invoice.js';

it('what the PDF of an invoice carries says the same in CII and in UBL', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const body = draftInvoice({ ...draft, dueDate: draft.issueDate, structuredCommunication: '202600000192' });
      const [cii, ubl] = invoiceType.hybrid!(body).attachments;
      const read = readCii(cii!.content);
      expect(read.findings).toEqual([]);
      expect(read.model).toEqual({ documentTypeCode: '380', ...body });
      expect(readDocument(ubl!.content).model).toMatchObject(body);
    }),
    { numRuns: 50 },
  );
});
