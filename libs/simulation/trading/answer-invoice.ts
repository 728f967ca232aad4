import { draftInvoiceResponse, type DraftInvoiceResponse } from '#doctypes';
import type { LocalizedText } from '#kernel';
import type { Invoice } from '#standards';
import { unnumbered, type CaseStage } from './case-stage.js';
import type { Course } from './trade-script.js';

type Answer = NonNullable<Course['invoiceAnswer']>;
type Said = Pick<DraftInvoiceResponse, 'answer' | 'reasons' | 'actions' | 'effectiveDate'>;

/** What the buyer says of an invoice when it comes, in a course where it says something. */
export async function answerInvoice(stage: CaseStage, invoice: Invoice, step: string): Promise<void> {
  const { invoiceAnswer, receipt } = stage.script.course;
  if (invoiceAnswer === undefined) return;
  if (invoiceAnswer === 'accepted') await say(stage, invoice, { answer: 'acknowledged' }, `${step}-received`);
  // What a course brings is wrong in its first delivery only.
  const isAgreeable = step !== '1' || invoiceAnswer === 'accepted';
  const code = receipt === 'complete' ? undefined : 'DEL';
  await say(stage, invoice, isAgreeable ? { answer: 'accepted' } : objection(stage, invoiceAnswer, code), step);
}

/** What the buyer says once its objections are met. */
export async function settleInvoice(stage: CaseStage, invoice: Invoice, step: string): Promise<void> {
  const { invoiceAnswer, corrected } = stage.script.course;
  if (step !== '1' || !corrected || (invoiceAnswer !== 'queried' && invoiceAnswer !== 'conditional')) return;
  await say(stage, invoice, { answer: 'accepted' }, `${step}-settled`);
}

/** Tells the seller that the invoice is paid, where the buyer has answered it before. */
export async function announcePayment(stage: CaseStage, invoice: Invoice, step: string): Promise<void> {
  const { invoiceAnswer, payment } = stage.script.course;
  if (invoiceAnswer !== 'accepted' || payment !== 'prompt') return;
  await say(stage, invoice, { answer: 'paid', effectiveDate: stage.day }, `${step}-paid`);
}

function objection({ script, buyer }: CaseStage, kind: Answer, received: string | undefined): Said {
  const { language } = buyer;
  const code = received ?? (script.course.invoice === 'too-dear' ? 'PRI' : 'QTY');
  const reasons = [{ code, text: objections[code as keyof typeof objections][language] }];
  switch (kind) {
    case 'queried':
      return { answer: 'under-query', reasons, actions: [{ code: 'CNP' }] };
    case 'conditional':
      return { answer: 'conditionally-accepted', reasons, actions: [{ code: 'CNP' }] };
    case 'rejected':
      return { answer: 'rejected', reasons, actions: [{ code: 'CNF' }] };
    case 'accepted':
      return { answer: 'accepted' };
  }
}

async function say({ trader, buyer, seller, day }: CaseStage, invoice: Invoice, said: Said, step: string) {
  const draft = draftInvoiceResponse(invoice, { number: unnumbered, issueDate: day, ...said });
  await trader.send('invoice-response', buyer, seller, draft, step);
}

const objections = {
  PRI: {
    nl: 'De prijs is hoger dan bevestigd.',
    fr: 'Le prix dépasse celui qui a été confirmé.',
    de: 'Der Preis liegt über dem bestätigten.',
    en: 'The price is above the one confirmed.',
  },
  QTY: {
    nl: 'Er is meer gefactureerd dan geleverd.',
    fr: 'La quantité facturée dépasse celle qui a été livrée.',
    de: 'Es wurde mehr berechnet als geliefert.',
    en: 'More was invoiced than delivered.',
  },
  DEL: {
    nl: 'Een deel van de goederen is niet bruikbaar aangekomen.',
    fr: 'Une partie des biens n’est pas arrivée en bon état.',
    de: 'Ein Teil der Ware kam nicht brauchbar an.',
    en: 'Some of the goods did not arrive in a usable state.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
