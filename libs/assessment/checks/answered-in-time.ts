import type { LocalizedText } from '#kernel';
import type { FirmFacts, ReceivedFact, SentFact } from '../facts/firm-facts.js';
import { daysBetween, minutesBetween, type Check, type Evidence, type Observation } from './check.js';
import { evidenceOf } from './document-right.js';

export interface Answering {
  /** The type of document that asks for something to be done. */
  readonly asks: string;
  /** The type that the firm sends then, in the same case. */
  readonly answers: string;
  /** Done within these days it is right; later it is flawed; after twice as many, not done, it is wrong. */
  readonly days: number;
}

/** A check that what came in was answered in time by a document of the same case. */
export function answeredInTime(
  id: string,
  answering: Answering,
  texts: { readonly title: LocalizedText; readonly looksAt: LocalizedText },
): Check {
  return {
    id,
    ...texts,
    observe: (facts) =>
      facts.received
        .filter(({ documentType }) => documentType === answering.asks)
        .flatMap((asked) => observeAnswer(facts, asked, answering)),
  };
}

function observeAnswer(facts: FirmFacts, asked: ReceivedFact, { answers, days }: Answering): Observation[] {
  const answer = facts.sent.find(
    (fact) =>
      fact.documentType === answers && fact.state === 'accepted' && fact.caseId === asked.caseId && fact.at >= asked.at,
  );
  const waited = daysBetween(asked.at, answer?.at ?? facts.now);
  if (answer) return [{ ...answered(asked, answer), quality: waited <= days ? 'right' : 'flawed' }];
  if (waited <= 2 * days) return [];
  return [{ quality: 'wrong', by: null, at: asked.at, rules: [], evidence: [evidenceOfReceived(asked)] }];
}

function answered(asked: ReceivedFact, answer: SentFact): Omit<Observation, 'quality'> {
  const evidence = [evidenceOfReceived(asked), evidenceOf(answer)];
  return { by: answer.by, at: answer.at, rules: [], evidence, tookMinutes: minutesBetween(asked.at, answer.at) };
}

export function evidenceOfReceived({ documentId, number, documentType }: ReceivedFact): Evidence {
  return { kind: 'document', id: documentId, number, documentType };
}
