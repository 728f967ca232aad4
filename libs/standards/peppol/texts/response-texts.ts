import { words } from '../../en16931/words/words.js';
import type { FindingTexts } from '../../finding/finding.js';

const rejected = [
  'De lijn weigert een hoeveelheid.',
  'La ligne refuse une quantité.',
  'Die Zeile weist eine Menge zurück.',
  'The line rejects a quantity.',
] as const;

/** Receipt advices and invoice responses. */
export const responseTexts: FindingTexts = {
  'peppol-reject-action': words(rejected, [
    'Zeg in {path} wat ermee moet gebeuren, als code.',
    'Indiquez dans {path}, par un code, ce qu’il faut en faire.',
    'Geben Sie in {path} als Code an, was damit geschehen soll.',
    'Say in {path}, as a code, what is to be done with it.',
  ]),
  'peppol-reject-reason-code': words(rejected, [
    'Zeg in {path} waarom, als code.',
    'Indiquez-en le motif dans {path}, par un code.',
    'Geben Sie in {path} den Grund als Code an.',
    'Say why in {path}, as a code.',
  ]),
  'peppol-reject-reason': words(rejected, [
    'Zeg in {path} waarom, in woorden.',
    'Indiquez-en le motif dans {path}, en toutes lettres.',
    'Geben Sie in {path} den Grund in Worten an.',
    'Say why in {path}, in words.',
  ]),
  'peppol-shortage-action': words(
    [
      'De lijn meldt een tekort.',
      'La ligne signale un manquant.',
      'Die Zeile meldet eine Fehlmenge.',
      'The line reports a shortage.',
    ],
    [
      'Zeg in {path} wat ermee moet gebeuren, als code.',
      'Indiquez dans {path}, par un code, ce qu’il faut en faire.',
      'Geben Sie in {path} als Code an, was damit geschehen soll.',
      'Say in {path}, as a code, what is to be done about it.',
    ],
  ),
  'peppol-receipt-kind': words(
    [
      'Een ontvangstbericht van soort "{value}" past niet bij wat het bevat: soort D geeft de aangekondigde verzending een status en heeft geen zending; soort S beschrijft de zending en geeft geen status.',
      'Un avis de réception de type « {value} » ne correspond pas à son contenu : le type D donne un statut à l’expédition annoncée et n’a pas d’envoi ; le type S décrit l’envoi et ne donne pas de statut.',
      'Eine Empfangsmeldung der Art „{value}“ passt nicht zu ihrem Inhalt: Art D gibt der angekündigten Lieferung einen Status und hat keine Sendung; Art S beschreibt die Sendung und gibt keinen Status.',
      'A receipt advice of kind "{value}" does not fit what it holds: kind D gives the advised despatch a status and has no shipment; kind S describes the shipment and gives no status.',
    ],
    [
      'Kies D met /despatchAdvice/documentStatusCode en zonder /shipment, of S met /shipment en zonder die status.',
      'Choisissez D avec /despatchAdvice/documentStatusCode et sans /shipment, ou S avec /shipment et sans ce statut.',
      'Wählen Sie D mit /despatchAdvice/documentStatusCode und ohne /shipment, oder S mit /shipment und ohne diesen Status.',
      'Choose D with /despatchAdvice/documentStatusCode and without /shipment, or S with /shipment and without that status.',
    ],
  ),
  'peppol-status-reason-code': words(
    [
      'Bij de status "{value}" klopt de redencode niet: wie onder voorwaarden aanvaardt of weigert, geeft er een; wie aanvaardt, niet.',
      'Le code de motif ne convient pas au statut « {value} » : qui accepte sous conditions ou refuse en donne un ; qui accepte, non.',
      'Der Grundcode passt nicht zum Status „{value}“: Wer bedingt annimmt oder ablehnt, gibt einen an; wer annimmt, nicht.',
      'The reason code does not go with the status "{value}": who accepts on conditions or rejects gives one; who accepts does not.',
    ],
    [
      'Vul {path} in, of laat het weg bij een aanvaarding.',
      'Complétez {path}, ou supprimez-le pour une acceptation.',
      'Füllen Sie {path} aus, oder lassen Sie es bei einer Annahme weg.',
      'Fill in {path}, or leave it out of an acceptance.',
    ],
  ),
  'peppol-status-reason': words(
    [
      'Bij de status "{value}" klopt de reden niet: wie onder voorwaarden aanvaardt of weigert, zegt waarom; wie aanvaardt, niet.',
      'Le motif ne convient pas au statut « {value} » : qui accepte sous conditions ou refuse dit pourquoi ; qui accepte, non.',
      'Der Grund passt nicht zum Status „{value}“: Wer bedingt annimmt oder ablehnt, sagt warum; wer annimmt, nicht.',
      'The reason does not go with the status "{value}": who accepts on conditions or rejects says why; who accepts does not.',
    ],
    [
      'Vul {path} in, of laat het weg bij een aanvaarding.',
      'Complétez {path}, ou supprimez-le pour une acceptation.',
      'Füllen Sie {path} aus, oder lassen Sie es bei einer Annahme weg.',
      'Fill in {path}, or leave it out of an acceptance.',
    ],
  ),
  'peppol-document-type': words(
    [
      'Van het bijgevoegde document staat er niet wat het is.',
      'La nature du document joint n’est pas indiquée.',
      'Vom beigefügten Dokument steht nicht da, was es ist.',
      'It is not said what the attached document is.',
    ],
    [
      'Vul het documenttype in, als code of in woorden ({path}).',
      'Indiquez le type du document, par un code ou en toutes lettres ({path}).',
      'Geben Sie die Dokumentart als Code oder in Worten an ({path}).',
      'Give the type of the document, as a code or in words ({path}).',
    ],
  ),
  'peppol-delivery-terms': words(
    [
      'De leveringsvoorwaarden zeggen niet welke ze zijn.',
      'Les conditions de livraison ne disent pas lesquelles.',
      'Die Lieferbedingungen sagen nicht, welche es sind.',
      'The delivery terms do not say which they are.',
    ],
    [
      'Vul in {path} een code in, zoals DAP, of de voorwaarden in woorden.',
      'Indiquez dans {path} un code, comme DAP, ou les conditions en toutes lettres.',
      'Geben Sie in {path} einen Code an, wie DAP, oder die Bedingungen in Worten.',
      'Give a code in {path}, such as DAP, or the terms in words.',
    ],
  ),
  'peppol-clarification-missing': words(
    [
      'Het antwoord {code} zegt niet waarom of wat er verwacht wordt.',
      'La réponse {code} ne dit ni pourquoi ni ce qui est attendu.',
      'Die Antwort {code} sagt weder warum noch was erwartet wird.',
      'The answer {code} says neither why nor what is expected.',
    ],
    [
      'Voeg in {path} een toelichting met een redencode toe.',
      'Ajoutez dans {path} une précision avec un code de motif.',
      'Fügen Sie in {path} eine Erläuterung mit einem Grundcode hinzu.',
      'Add a clarification with a reason code in {path}.',
    ],
  ),
  'peppol-clarification-reason': words(
    [
      'De toelichting {code} vraagt om een uitleg in woorden.',
      'La précision {code} demande une explication en toutes lettres.',
      'Die Erläuterung {code} verlangt eine Erklärung in Worten.',
      'The clarification {code} asks for an explanation in words.',
    ],
    [
      'Vul {path} in; bij PPD is dat wat er betaald is.',
      'Complétez {path} ; pour PPD, c’est ce qui a été payé.',
      'Füllen Sie {path} aus; bei PPD ist das, was gezahlt wurde.',
      'Fill in {path}; with PPD that is what has been paid.',
    ],
  ),
  'peppol-clarification-paid': words(
    [
      'De toelichting PPD, gedeeltelijk betaald, hoort alleen bij de status PD (betaald), niet bij {code}.',
      'La précision PPD, payé en partie, ne va qu’avec le statut PD (payée), pas avec {code}.',
      'Die Erläuterung PPD, teilweise bezahlt, gehört nur zum Status PD (bezahlt), nicht zu {code}.',
      'The clarification PPD, partially paid, only goes with the status PD (paid), not with {code}.',
    ],
    [
      'Zet de status op PD, of kies een andere toelichting ({path}).',
      'Mettez le statut PD, ou choisissez une autre précision ({path}).',
      'Setzen Sie den Status auf PD, oder wählen Sie eine andere Erläuterung ({path}).',
      'Set the status to PD, or choose another clarification ({path}).',
    ],
  ),
  'peppol-clarification-code': words(
    [
      'De code "{value}" staat niet in de lijst {list}.',
      'Le code « {value} » ne figure pas dans la liste {list}.',
      'Der Code „{value}“ steht nicht in der Liste {list}.',
      'The code "{value}" is not in the list {list}.',
    ],
    [
      'Kies in {path} een code van die lijst: {codes}.',
      'Choisissez dans {path} un code de cette liste : {codes}.',
      'Wählen Sie in {path} einen Code dieser Liste: {codes}.',
      'Choose a code of that list in {path}: {codes}.',
    ],
  ),
};
