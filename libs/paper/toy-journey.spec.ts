import { documentOf } from '#clearing';
import { documentTypes, formatterOf } from '#doctype';
import { languages } from '#kernel';
import { openWorld, quotation, quotationAnswer, quotationBody, type Quotation } from '#testing';
import { renderPage } from './index.js';
import { describeWith, textOf } from './spec-tools.js';

describeWith('pdftotext')('a type that is one folder and nothing else', () => {
  test('a document type that Kontor does not have travels from intake to PDF', async () => {
    const world = await openWorld({ types: documentTypes([quotation, quotationAnswer]) });
    try {
      const { seller, buyer } = world;
      const body = {
        ...quotationBody(),
        seller: { identifier: seller.participantId },
        buyer: { identifier: buyer.participantId },
      };
      const receipt = await world.send({ documentType: 'quotation', from: 'seller', body });
      const stored = (await documentOf(world.dataSource.manager, receipt.documentId!))!;
      for (const language of languages) {
        const parties = { sender: { name: seller.name }, receiver: { name: buyer.name } };
        const blocks = quotation.page(stored.body as Quotation, { format: formatterOf(language), ...parties });
        const createdAt = new Date(`${stored.issueDate}T00:00:00Z`);
        const pdf = await renderPage(blocks, { language, title: `Quotation ${stored.number}`, createdAt });
        expect(textOf(pdf)).toMatch(/Q-1/);
      }
    } finally {
      await world.close();
    }
  });
});
