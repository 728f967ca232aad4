import { z } from 'zod';
import { reasonTexts, type ReasonCode } from '#bank';
import type { DocumentTypes } from '#doctype';
import type { Language } from '#kernel';
import { awaited, behaviours, outcomes, scenarioStates, type Failure, type Scenario } from '#simulation';
import { findingViews } from './finding-view.js';

export const ScenarioLine = z.strictObject({
  product: z.string().max(100).meta({ description: 'The number in the firm’s catalogue' }),
  quantity: z.number().meta({ description: 'Whole units' }),
});

export const ScenarioOut = z
  .object({
    id: z.string(),
    firmId: z.string(),
    partnerFirmId: z.string().meta({ description: 'The simulated firm' }),
    behaviour: z.enum(behaviours),
    lines: z.array(ScenarioLine),
    delayDays: z.number().int(),
    state: z.enum(scenarioStates),
    awaiting: z.enum(awaited).nullable().meta({ description: 'What the students’ firm has to do, while it waits' }),
    outcome: z.enum(outcomes).nullable(),
    failure: z.string().nullable().meta({ description: 'Why it failed, in the reader’s language' }),
    caseId: z.string().nullable(),
    nextAt: z.iso.datetime().meta({ description: 'When it is looked at again' }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Scenario' });

export function scenarioView(
  scenario: Scenario,
  types: DocumentTypes,
  language: Language,
): z.infer<typeof ScenarioOut> {
  const { id, firmId, partnerFirmId, behaviour, delayDays, state, awaiting, outcome, caseId } = scenario;
  return {
    id,
    firmId,
    partnerFirmId,
    behaviour,
    lines: [...scenario.lines],
    delayDays,
    state,
    awaiting,
    outcome,
    failure: scenario.failure && sayFailure(scenario.failure, types, language),
    caseId,
    nextAt: scenario.nextAt.toISOString(),
    createdAt: scenario.createdAt.toISOString(),
    updatedAt: scenario.updatedAt.toISOString(),
  };
}

function sayFailure(failure: Failure, types: DocumentTypes, language: Language): string {
  if (failure.kind === 'error') return failure.message[language];
  if (failure.kind === 'payment-refused') return reasonTexts[failure.reasonCode as ReasonCode][language];
  const title = types.find(failure.documentType)?.title[language] ?? failure.documentType;
  const fatal = failure.findings.filter(({ severity }) => severity === 'fatal');
  return `${title}: ${findingViews(fatal.slice(0, 3), types, language)
    .map(({ what }) => what)
    .join(' ')}`;
}
