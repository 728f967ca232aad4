import { allDocumentTypes } from '#doctypes';
import { formatterOf } from '#doctype';
import { facturxFileName } from '#standards';
import { contentHash, embeddedInvoice, renderPage } from '../index.js';
import { describeWith, run } from '../spec-tools.js';

const hybrids = allDocumentTypes.flatMap((type) => (type.hybrid ? [type] : []));

async function pdfOf(id: string, withAttachments = true): Promise<Uint8Array> {
  const type = hybrids.find((hybrid) => hybrid.id === id)!;
  const { body } = type.samples.accepted[0]!;
  const party = { name: 'Oefenfirma & Co' };
  const page = type.page(body, { format: formatterOf('nl'), sender: party, receiver: party });
  const createdAt = new Date('2026-11-21T00:00:00Z');
  const hybrid = withAttachments ? type.hybrid!(body) : {};
  return renderPage(page, { language: 'nl', title: 'F & <1>', createdAt, ...hybrid });
}

describe('the invoice in a PDF', () => {
  it.each(hybrids.map(({ id }) => id))('is found: %s', async (id) => {
    const { body } = hybrids.find((type) => type.id === id)!.samples.accepted[0]!;
    const [cii] = hybrids.find((type) => type.id === id)!.hybrid!(body).attachments;
    const found = await embeddedInvoice(await pdfOf(id));
    expect(found?.name).toBe(facturxFileName);
    expect(Buffer.from(found!.xml).equals(Buffer.from(cii!.content))).toBe(true);
  });

  it('is not found where there is none', async () => {
    expect(await embeddedInvoice(await pdfOf('invoice', false))).toBeUndefined();
  });

  it('leaves the same document the same bytes', async () => {
    expect(contentHash(await pdfOf('invoice'))).toBe(contentHash(await pdfOf('invoice')));
  });

  it('a file that is no PDF is refused', async () => {
    await expect(embeddedInvoice(Buffer.from('<Invoice/>'))).rejects.toMatchObject({ code: 'pdf-not-pdf' });
    await expect(embeddedInvoice(Buffer.from('%PDF-1.7 and nothing else'))).rejects.toMatchObject({
      code: 'pdf-not-pdf',
    });
  });

  it('a PDF cut in half is refused, or there is no invoice in it', async () => {
    const pdf = await pdfOf('invoice');
    const half = embeddedInvoice(pdf.subarray(0, pdf.length / 2));
    const outcome = await half.catch(({ code }: { code: string }) => code);
    expect([undefined, 'pdf-not-pdf', 'pdf-too-costly']).toContain(outcome);
  });

  it('limits hold', async () => {
    const pdf = await pdfOf('invoice');
    const tooLarge = embeddedInvoice(pdf, { size: 1000, milliseconds: 5000 });
    await expect(tooLarge).rejects.toMatchObject({ code: 'pdf-too-large' });
    const tooCostly = embeddedInvoice(pdf, { size: pdf.length, milliseconds: 0 });
    await expect(tooCostly).rejects.toMatchObject({ code: 'pdf-too-costly' });
  });
});

describeWith('pdfdetach', 'qpdf')('independent readers', () => {
  it.each(hybrids.map(({ id }) => id))('%s: list both files and find no fault', async (id) => {
    const pdf = await pdfOf(id);
    const list = run('pdfdetach', pdf, '-list', 'FILE');
    expect(list).toContain('2 embedded files');
    expect(list).toContain(facturxFileName);
    expect(list).toContain(`ubl-${id}.xml`);
    expect(run('qpdf', pdf, '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
  });
});
