import type { Block, PageContext } from '#doctype';
import type { CatalogueResponse } from '#standards';
import { addressCard, commonLabels, factsBlock, noteBlock, phrase } from '../common/page-parts.js';
import { say } from '../common/say.js';

export const catalogueResponseTitle = say(
  'Antwoord op catalogus',
  'Réponse au catalogue',
  'Antwort auf Katalog',
  'Catalogue response',
);

const labels = {
  customer: say('Klant', 'Client', 'Kunde', 'Customer'),
  catalogue: say('Catalogus', 'Catalogue', 'Katalog', 'Product catalogue'),
  version: say('Versie', 'Version', 'Fassung', 'Version'),
  answer: say('Antwoord', 'Réponse', 'Antwort', 'Answer'),
};

const answers = {
  AB: say('goed ontvangen', 'bien reçu', 'eingegangen', 'received'),
  AP: say('aanvaard', 'accepté', 'angenommen', 'accepted'),
  RE: say('geweigerd', 'refusé', 'abgelehnt', 'rejected'),
};

const sentences = {
  AB: say(
    'Wij hebben uw catalogus {number} ontvangen en bekijken hem.',
    'Nous avons reçu votre catalogue {number} et l’examinons.',
    'Wir haben Ihren Katalog {number} erhalten und sehen ihn durch.',
    'We have received your catalogue {number} and are looking at it.',
  ),
  AP: say(
    'Wij nemen uw catalogus {number} over en bestellen volgens zijn prijzen.',
    'Nous reprenons votre catalogue {number} et commanderons à ses prix.',
    'Wir übernehmen Ihren Katalog {number} und bestellen zu seinen Preisen.',
    'We take over your catalogue {number} and will order at its prices.',
  ),
  RE: say(
    'Wij nemen uw catalogus {number} niet over.',
    'Nous ne reprenons pas votre catalogue {number}.',
    'Wir übernehmen Ihren Katalog {number} nicht.',
    'We do not take over your catalogue {number}.',
  ),
};

/** The printed answer to a catalogue. */
export function catalogueResponsePage(response: CatalogueResponse, { format, sender, receiver }: PageContext): Block[] {
  const { language } = format;
  return [
    {
      kind: 'letterhead',
      title: catalogueResponseTitle[language],
      number: response.number,
      date: format.day(response.issueDate),
      sender: addressCard(labels.customer, language, response.sender, sender),
      receiver: addressCard(commonLabels.seller, language, response.receiver, receiver),
    },
    ...(response.documentResponses ?? []).flatMap(({ response: { responseCode }, document }): Block[] => {
      const code = responseCode.trim();
      const known = code in answers ? (code as keyof typeof answers) : 'AB';
      return [
        ...factsBlock(language, [
          [labels.catalogue, document.reference],
          [labels.version, document.version],
          [labels.answer, answers[known][language]],
        ]),
        { kind: 'paragraph', text: phrase(sentences[known], language, { number: document.reference }) },
      ];
    }),
    ...noteBlock(language, response.notes?.join(' ')),
  ];
}
