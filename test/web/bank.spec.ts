import type { APIRequestContext } from '@playwright/test';
import QRCode from 'qrcode';
import { draftInvoice } from '#doctypes';
import { moneyOf } from '#kernel';
import { epcQr, writePaymentFile } from '#standards';
import { eventually } from '#testing';
import { RunningKontor } from '../up/running-kontor.js';
import { browserPath, TestBrowser, type Visitor } from './browser.js';

const inBrowser = browserPath ? describe : describe.skip;

interface Firm {
  readonly id: string;
  readonly name: string;
  readonly participantId: string;
  readonly vatNumber: string;
  readonly iban: string;
  readonly address: Readonly<Record<'street' | 'city' | 'postCode' | 'country', string>>;
}

inBrowser('the bank', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;
  let visitor: Visitor;
  let partner: Visitor;
  let own: Firm;
  let other: Firm;
  const serial = String(Date.now() % 1_000_000);

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('Kontor works');
    browser = await TestBrowser.open(kontor.url);
    visitor = await browser.visitor({ language: 'nl' });
    await visitor.signIn('zilvervos.accounting');
    partner = await browser.visitor();
    await partner.signIn('dijlestroom.accounting');
    own = await firmOf(visitor.context.request, kontor.url);
    other = await firmOf(partner.context.request, kontor.url);
  });

  afterAll(async () => {
    await browser?.close();
    await kontor?.discard();
    expect(visitor?.complaints).toEqual([]);
  });

  const open = async (path: string): Promise<void> => {
    await visitor.page.goto(`/firm/${own.id}/bank${path}`);
    await visitor.page.locator('h1').waitFor();
  };

  test('a transfer is read from a QR code, shown once more, and carried out', async () => {
    const { page } = visitor;
    await open('/transfer');
    const text = epcQr({
      name: other.name,
      iban: other.iban,
      amount: moneyOf('12.34', 'EUR'),
      remittance: { structured: '123456789002' },
    });
    await page.getByRole('button', { name: 'QR-code' }).click();
    const buffer = await QRCode.toBuffer(text, { errorCorrectionLevel: 'M', scale: 6 });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Afbeelding kiezen' }).click();
    await (await chooser).setFiles({ name: 'invoice.png', mimeType: 'image/png', buffer });
    await expectValue('name', other.name);
    await expectValue('amount', '12.34');
    await expectValue('communication', '+++123/4567/89002+++');
    await page.getByRole('button', { name: 'Nakijken en betalen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Betalen' }).dblclick();
    await page.waitForURL(/\/bank\/orders$/);
    const rows = page.getByRole('row', { name: /12,34/ });
    await rows.getByText('Uitgevoerd').waitFor();
    expect(await rows.count()).toBe(1);
    await visitor.picture('bank-orders');
    await open('');
    await page.getByText('+++123/4567/89002+++').first().waitFor();
  });

  test('a wrong number, amount or communication is told where it is typed', async () => {
    const { page } = visitor;
    await open('/transfer');
    await page.locator('input[name=iban]').pressSequentially('be30998000001712');
    await page.getByText('Dit rekeningnummer klopt niet').waitFor();
    await expectValue('iban', 'BE30 9980 0000 1712');
    await page.getByText('Gestructureerd', { exact: true }).click();
    await page.locator('input[name=communication]').pressSequentially('123456789003');
    await page.getByText('De controlecijfers kloppen niet').waitFor();
    await page.getByRole('button', { name: 'Nakijken en betalen' }).click();
    await page.getByText('Vul dit in.').first().waitFor();
    await page.reload();
    await expectValue('iban', 'BE30 9980 0000 1712'); // a draft survives
    await page.getByRole('button', { name: 'Formulier wissen' }).click();
    await expectValue('iban', '');
  });

  test('invoices are paid together, as one movement', async () => {
    const { page } = visitor;
    const numbers = [`D-${serial}1`, `D-${serial}2`];
    for (const number of numbers) await invoice(partner, other, own, number);
    await open('/due');
    for (const number of numbers) {
      const box = page.getByRole('checkbox', { name: `Factuur ${number} van` });
      await box.waitFor();
      await box.check();
    }
    await visitor.picture('bank-due');
    await page.getByRole('button', { name: /facturen betalen/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Betalen' }).click();
    await page.waitForURL(/\/bank\/orders$/);
    await open('');
    const line = page.getByRole('button', { name: /Verzamelbetaling: 2 betalingen/ }).first();
    await line.click();
    for (const number of numbers) await page.getByRole('link', { name: number }).waitFor();
    await visitor.picture('bank-movements');
  });

  test('a payment with a text that nobody understands is reconciled by hand, and that is undone', async () => {
    const { page } = visitor;
    const number = `Z-${serial}`;
    await invoice(visitor, own, other, number);
    const order = { creditorIban: own.iban, creditorName: own.name, amount: '121.00', remittanceUnstructured: 'bikes' };
    await partner.context.request.post('/v1/payment-orders', { data: order, headers: { origin: kontor.url } });
    await open('/reconcile');
    await page.getByRole('button', { name: /bikes/ }).click();
    const choice = page.getByRole('checkbox', { name: new RegExp(number) });
    await choice.check();
    await visitor.picture('bank-reconcile');
    await page.getByRole('button', { name: 'Afpunten', exact: true }).click();
    await page.getByText('De betaling is afgepunt.').waitFor();
    await page.getByText('Afgepunt', { exact: true }).click();
    await page.getByRole('button', { name: new RegExp(`bikes.*${number}`) }).click();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Het afpunten is ongedaan gemaakt.').waitFor();
  });

  test('a payment file with a bad payment says which, and the good ones are taken', async () => {
    const { page } = visitor;
    await open('/file');
    const file = (name: string, content: string) => ({
      name,
      mimeType: 'application/xml',
      buffer: Buffer.from(content),
    });
    const text = paymentFile(own, other, `F-${serial}`);
    const choose = async (chosen: ReturnType<typeof file>): Promise<void> => {
      await page.locator('input[type=file]').setInputFiles(chosen);
      await page.getByRole('button', { name: 'Indienen' }).click();
    };
    await choose(file('half.xml', text.slice(0, 700)));
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: 'De goede uitvoeren' }).check();
    await choose(file('payments.xml', text));
    await page.getByText('Een deel is bij de bank').waitFor();
    await page.getByText(/geen geldige IBAN/).waitFor();
    expect(await page.getByRole('row', { name: /Aangenomen/ }).count()).toBe(2);
    await visitor.picture('bank-file');
  });

  async function expectValue(name: string, value: string): Promise<void> {
    const input = visitor.page.locator(`input[name=${name}]`);
    await eventually(`${name} is ${value}`, async () => (await input.inputValue()) === value);
  }

  async function firmOf(request: APIRequestContext, url: string): Promise<Firm> {
    const me = (await (await request.get(`${url}/v1/me`)).json()) as { firms: { id: string }[] };
    return (await (await request.get(`${url}/v1/firms/${me.firms[0]!.id}`)).json()) as Firm;
  }

  async function invoice(sender: Visitor, seller: Firm, buyer: Firm, number: string): Promise<void> {
    const body = draftInvoice({
      number,
      issueDate: '2026-09-01',
      dueDate: '2026-09-30',
      currency: 'EUR',
      seller: partyOf(seller),
      buyer: partyOf(buyer),
      buyerReference: 'bank',
      lines: [{ name: 'Advies', quantity: '1', netPrice: '100.00', unitCode: 'C62', vatCategory: 'S', vatRate: '21' }],
    });
    const { request } = sender.context;
    const sent = await request.post('/v1/envelopes', {
      data: { documentType: 'invoice', receiver: buyer.participantId, body },
      headers: { origin: kontor.url, 'idempotency-key': number },
    });
    expect(sent.status()).toBe(202);
  }
});

function partyOf({ participantId, name, vatNumber, iban, address }: Firm) {
  const { country: countryCode, ...place } = address;
  return { participantId, name, vatNumber, iban, countryCode, ...place };
}

/** Three payments, of which the second goes to an account with wrong check digits. */
function paymentFile(from: Firm, to: Firm, id: string): string {
  return writePaymentFile({
    messageId: id,
    createdAt: '2026-11-20T10:00:00',
    initiator: { name: from.name },
    batches: [
      {
        id,
        batchBooking: true,
        executionDate: '2026-11-20',
        debtor: { name: from.name, iban: from.iban },
        payments: [to.iban, 'BE00979000000021', to.iban].map((iban, index) => ({
          endToEndId: `${id}-${String(index)}`,
          amount: moneyOf('1.00', 'EUR'),
          creditor: { name: to.name, iban },
        })),
      },
    ],
  });
}
