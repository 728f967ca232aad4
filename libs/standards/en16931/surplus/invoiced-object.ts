import type { SupportingDocumentDraft, SupportingDocumentView } from '../view/lists.js';
import { supportingDocumentsOf } from '../view/lists.js';
import { type Rule, rulesOver } from '../rule/rule.js';
import { words } from '../words/words.js';

// UBL has one element for documents that go with an invoice and for the object that it is about (BT-18, type 130).

const schemeOfObject: Rule<SupportingDocumentView> = {
  id: 'UBL-SR-43',
  term: 'BT-18',
  at: '/documentTypeCode',
  words: words(
    [
      'Een schema of een soort ({value}) hoort alleen bij het object van de factuur (BT-18, soort 130), of bij het project van een creditnota (soort 50).',
      'Un schéma ou un type ({value}) n’est admis que pour l’objet de la facture (BT-18, type 130), ou le projet d’une note de crédit (type 50).',
      'Ein Schema oder eine Art ({value}) gehört nur zum Objekt der Rechnung (BT-18, Art 130) oder zum Projekt einer Gutschrift (Art 50).',
      'A scheme or a type ({value}) is for the invoiced object only (BT-18, type 130), or for the project of a credit note (type 50).',
    ],
    [
      'Laat {path} en het schema weg bij een gewone bijlage.',
      'Supprimez {path} et le schéma pour une pièce jointe ordinaire.',
      'Lassen Sie {path} und das Schema bei einer gewöhnlichen Anlage weg.',
      'Leave out {path} and the scheme for an ordinary attachment.',
    ],
  ),
  holds: ({ entry: { documentTypeCode: type, referenceScheme } }, { id }) =>
    type === '130' || (id === 'credit-note' && type === '50') || (type === undefined && referenceScheme === undefined),
  params: ({ entry }) => ({ value: entry.documentTypeCode ?? entry.referenceScheme ?? '' }),
};

/** What describes a document is not for an object. */
function noDocument(
  id: string,
  term: 'BT-123' | 'BT-125',
  at: string,
  names: readonly (keyof SupportingDocumentDraft)[],
) {
  const rule: Rule<SupportingDocumentView> = {
    id,
    term,
    at,
    words: words(
      [
        'Het object van de factuur (BT-18, soort 130) heeft {term}, en dat hoort bij een bijlage.',
        'L’objet de la facture (BT-18, type 130) porte {term}, qui est propre à une pièce jointe.',
        'Das Objekt der Rechnung (BT-18, Art 130) hat {term}, und das gehört zu einer Anlage.',
        'The invoiced object (BT-18, type 130) has {term}, which is for an attachment.',
      ],
      [
        'Laat {path} weg, of noem de bijlage apart, zonder soort 130.',
        'Supprimez {path}, ou mentionnez la pièce jointe à part, sans le type 130.',
        'Lassen Sie {path} weg, oder nennen Sie die Anlage für sich, ohne die Art 130.',
        'Leave out {path}, or name the attachment by itself, without type 130.',
      ],
    ),
    holds: ({ entry }) => entry.documentTypeCode !== '130' || names.every((name) => entry[name] === undefined),
  };
  return rule;
}

export const invoicedObjectRules = rulesOver(supportingDocumentsOf, [
  schemeOfObject,
  noDocument('UBL-CR-666', 'BT-125', '/attachedDocument', [
    'attachedDocument',
    'attachedDocumentMimeCode',
    'attachedDocumentFilename',
    'externalLocation',
  ]),
  noDocument('UBL-CR-673', 'BT-123', '/description', ['description']),
]);
