import type { LocalizedText } from '#kernel';
import type { FirmFacts, SentFact } from '../facts/firm-facts.js';
import { minutesBetween, type Check, type Evidence, type Observation } from './check.js';

/** A check that documents of a type went out right: at once, or mended after the clearing had refused them. */
export function documentRight(
  id: string,
  documentType: string,
  texts: Pick<Check, 'title'> & { readonly looksAt?: LocalizedText },
): Check {
  return { id, looksAt, ...texts, observe: (facts) => observeType(facts, documentType) };
}

const looksAt: LocalizedText = {
  nl: 'Of het document meteen aanvaard werd, na een weigering verbeterd werd, of met opmerkingen vertrok.',
  fr: 'Si le document a été accepté d’emblée, corrigé après un refus, ou envoyé avec des remarques.',
  de: 'Ob das Dokument sofort angenommen, nach einer Ablehnung verbessert oder mit Hinweisen verschickt wurde.',
  en: 'Whether the document was accepted at once, mended after a refusal, or went out with findings.',
};

/**
 * A refused document is mended by the next one of its type to the same firm that is accepted. Who mends the own mistake has
 * one observation for both.
 */
function observeType(facts: FirmFacts, documentType: string): Observation[] {
  const sent = facts.sent.filter((fact) => fact.documentType === documentType);
  const mendedBy = new Map<SentFact, SentFact[]>();
  const observations: Observation[] = [];
  for (const refused of sent.filter(({ state }) => state === 'rejected')) {
    const mending = mendingOf(sent, refused);
    if (mending?.by === refused.by) mendedBy.set(mending, [...(mendedBy.get(mending) ?? []), refused]);
    else observations.push(refusedObservation(refused, mending));
  }
  for (const fact of sent) {
    if (fact.state === 'accepted') observations.push(acceptedObservation(facts, fact, mendedBy.get(fact) ?? []));
  }
  return observations.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The next document of its type to the same firm that was accepted. */
export function mendingOf(sent: readonly SentFact[], refused: SentFact): SentFact | undefined {
  const { documentType, receiverFirmId } = refused;
  return sent
    .slice(sent.indexOf(refused) + 1)
    .find(
      (fact) =>
        fact.state === 'accepted' && fact.documentType === documentType && fact.receiverFirmId === receiverFirmId,
    );
}

function refusedObservation(refused: SentFact, mending: SentFact | undefined): Observation {
  const { by, at, rules } = refused;
  if (!mending) return { quality: 'wrong', by, at, rules, evidence: [evidenceOf(refused)] };
  const tookMinutes = minutesBetween(at, mending.at);
  return { quality: 'mended', by, at, rules, evidence: [evidenceOf(refused), evidenceOf(mending)], tookMinutes };
}

function acceptedObservation(facts: FirmFacts, fact: SentFact, refused: readonly SentFact[]): Observation {
  const { by, at } = fact;
  const rules = [...new Set([...refused.flatMap((each) => each.rules), ...fact.rules])];
  const evidence = [...refused, fact].map(evidenceOf);
  if (fact.rules.length > 0) {
    const credit = fact.documentType === 'invoice' ? creditAfter(facts, fact) : undefined;
    if (!credit) return { quality: 'flawed', by, at, rules, evidence };
    const tookMinutes = minutesBetween(at, credit.at);
    return { quality: 'mended', by, at, rules, evidence: [...evidence, evidenceOf(credit)], tookMinutes };
  }
  const first = refused[0];
  if (!first) return { quality: 'right', by, at, rules, evidence };
  return { quality: 'mended', by, at, rules, evidence, tookMinutes: minutesBetween(first.at, at) };
}

/** The credit note that the firm sent in the same case afterwards. */
export function creditAfter({ sent }: FirmFacts, { caseId, at }: SentFact): SentFact | undefined {
  return sent.find(
    (fact) =>
      fact.documentType === 'credit-note' && fact.state === 'accepted' && fact.caseId === caseId && fact.at >= at,
  );
}

export function evidenceOf({ documentId, envelopeId, number, documentType }: SentFact): Evidence {
  if (documentId === null) return { kind: 'envelope', id: envelopeId, documentType };
  return { kind: 'document', id: documentId, documentType, ...(number !== null && { number }) };
}
