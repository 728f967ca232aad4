import type { Block, PageContext, TableBlock } from '#doctype';
import type { InvoiceResponse } from '#standards';
import { addressCard, commonLabels, factsBlock, noteBlock, phrase, rowNote } from '../common/page-parts.js';
import { say } from '../common/say.js';
import { actions, answers, reasons, responseCodeOf, type ResponseCode } from './invoice-response-codes.js';

export const invoiceResponseTitle = say(
  'Antwoord op factuur',
  'Réponse à la facture',
  'Antwort auf Rechnung',
  'Invoice response',
);

const labels = {
  document: say('Factuur', 'Facture', 'Rechnung', 'Invoice'),
  creditNote: say('Creditnota', 'Note de crédit', 'Gutschrift', 'Credit note'),
  issued: say('Factuurdatum', 'Date de facture', 'Rechnungsdatum', 'Invoice date'),
  answer: say('Antwoord', 'Réponse', 'Antwort', 'Answer'),
  effective: say('Geldt vanaf', 'Valable à partir du', 'Gilt ab', 'Effective from'),
  clarification: say('Toelichting', 'Précision', 'Erläuterung', 'Clarification'),
  kind: say('Soort', 'Nature', 'Art', 'Kind'),
  reason: say('Reden', 'Motif', 'Grund', 'Reason'),
  action: say('Vraag', 'Demande', 'Bitte', 'Action'),
};

const sentences: Readonly<Record<ResponseCode, ReturnType<typeof say>>> = {
  AB: say(
    'Wij hebben uw factuur {number} goed ontvangen.',
    'Nous avons bien reçu votre facture {number}.',
    'Wir haben Ihre Rechnung {number} erhalten.',
    'We have received your invoice {number}.',
  ),
  IP: say(
    'Uw factuur {number} is bij ons in behandeling.',
    'Votre facture {number} est en cours de traitement chez nous.',
    'Ihre Rechnung {number} wird bei uns bearbeitet.',
    'We are processing your invoice {number}.',
  ),
  UQ: say(
    'Wij kunnen uw factuur {number} zo niet verwerken en hebben uw antwoord nodig.',
    'Nous ne pouvons pas traiter votre facture {number} telle quelle et attendons votre réponse.',
    'Wir können Ihre Rechnung {number} so nicht bearbeiten und bitten um Ihre Antwort.',
    'We cannot process your invoice {number} as it stands and need your answer.',
  ),
  CA: say(
    'Wij aanvaarden uw factuur {number} onder de volgende voorwaarden.',
    'Nous acceptons votre facture {number} aux conditions suivantes.',
    'Wir nehmen Ihre Rechnung {number} unter den folgenden Bedingungen an.',
    'We accept your invoice {number} on the following conditions.',
  ),
  RE: say(
    'Wij weigeren uw factuur {number}.',
    'Nous refusons votre facture {number}.',
    'Wir lehnen Ihre Rechnung {number} ab.',
    'We reject your invoice {number}.',
  ),
  AP: say(
    'Wij aanvaarden uw factuur {number}.',
    'Nous acceptons votre facture {number}.',
    'Wir nehmen Ihre Rechnung {number} an.',
    'We accept your invoice {number}.',
  ),
  PD: say(
    'Wij hebben uw factuur {number} betaald.',
    'Nous avons payé votre facture {number}.',
    'Wir haben Ihre Rechnung {number} bezahlt.',
    'We have paid your invoice {number}.',
  ),
};

/** The printed answer to an invoice. */
export function invoiceResponsePage(response: InvoiceResponse, { format, sender, receiver }: PageContext): Block[] {
  const { language } = format;
  const { document, response: answer } = response.documentResponse;
  const code = responseCodeOf(response) ?? 'AB';
  const day = (date: string | undefined) => (date === undefined ? undefined : format.day(date));
  return [
    {
      kind: 'letterhead',
      title: invoiceResponseTitle[language],
      number: response.number,
      date: format.day(response.issueDate),
      sender: addressCard(commonLabels.buyer, language, response.sender, sender),
      receiver: addressCard(commonLabels.seller, language, response.receiver, receiver),
    },
    ...factsBlock(language, [
      [isCreditNote(response) ? labels.creditNote : labels.document, document.reference],
      [labels.issued, day(document.issueDate)],
      [labels.answer, answers[code][language]],
      [labels.effective, day(answer.effectiveDate)],
    ]),
    { kind: 'paragraph', text: phrase(sentences[code], language, { number: document.reference }) },
    ...clarificationTable(response, format),
    ...noteBlock(language, response.note),
  ];
}

/** Whether what is answered is a credit note (UNCL1001). */
export function isCreditNote({ documentResponse }: InvoiceResponse): boolean {
  return ['81', '83', '381', '396', '532'].includes(documentResponse.document.documentTypeCode.trim());
}

function clarificationTable({ documentResponse }: InvoiceResponse, format: PageContext['format']): TableBlock[] {
  const { language } = format;
  const clarifications = documentResponse.response.clarifications ?? [];
  if (clarifications.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { label: labels.kind[language], align: 'left', weight: 2 },
        { label: labels.clarification[language], align: 'left', weight: 7 },
      ],
      rows: clarifications.map(({ reasonCode, reasonCodeList, reason, conditions }) => {
        const isAction = reasonCodeList === 'OPStatusAction';
        const words = (isAction ? actions : reasons)[reasonCode?.trim() ?? '']?.[language] ?? reasonCode;
        const details = (conditions ?? []).map(({ detailTypeCode, detailValue }) =>
          detailValue === undefined ? detailTypeCode : `${detailTypeCode}: ${detailValue}`,
        );
        return {
          cells: [(isAction ? labels.action : labels.reason)[language], words ?? reason ?? ''],
          ...rowNote(words === undefined ? undefined : reason, ...details),
        };
      }),
    },
  ];
}
