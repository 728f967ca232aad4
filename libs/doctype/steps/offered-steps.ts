import type { LocalizedText } from '#kernel';
import type { DocumentType, Role } from '../contract/document-type.js';
import type { FiledDocument, NextStep, StepContext } from '../contract/next-step.js';
import type { DocumentTypes } from '../registry/document-types.js';

/** A step that a firm may think of, and whether it can be taken now. */
export interface OfferedStep {
  readonly type: DocumentType;
  readonly step: NextStep;
  /** Why it cannot be taken now; undefined when it can. */
  readonly impediment: LocalizedText | undefined;
  /** `YYYY-MM-DD`; only of what can be taken. */
  readonly due: string | undefined;
}

/** The steps that one side of the case can take after `context.on`, or to start a case where there is no such document. */
export function offeredSteps(types: DocumentTypes, role: Role, context: StepContext): OfferedStep[] {
  return types.all
    .filter(({ sentBy }) => sentBy === role)
    .flatMap((type) => (type.steps ?? []).map((step) => ({ type, step })))
    .filter(({ step }) => (context.on ? step.after.includes(context.on.type) : step.after.length === 0))
    .map(({ type, step }) => {
      const impediment = machineImpediment(types, step, context) ?? step.impediment?.(context);
      return { type, step, impediment, due: impediment ? undefined : step.due?.(context) };
    });
}

/** The event must exist in the life of the document that it happens to. */
function machineImpediment(types: DocumentTypes, { event }: NextStep, context: StepContext): LocalizedText | undefined {
  if (!event) return undefined;
  const type = types.find(event.on);
  const document = documentFor(event.on, context);
  if (!type || !document) return missing(type?.title);
  return type.machine.next(document.state, event.event) === undefined ? tooLate(type.title, document) : undefined;
}

/** The document of a type that a step is about: the followed one, or else the last of the case. */
export function documentFor(type: string, { on, documents }: Pick<StepContext, 'on' | 'documents'>) {
  return on?.type === type ? on : documents.findLast((document) => document.type === type);
}

function missing(title: LocalizedText | undefined): LocalizedText {
  return {
    nl: `Hiervoor is eerst een document van een ander soort nodig: ${title?.nl ?? '?'}.`,
    fr: `Il faut d’abord un autre document : ${title?.fr ?? '?'}.`,
    de: `Dafür braucht es zuerst ein anderes Dokument: ${title?.de ?? '?'}.`,
    en: `This needs another document first: ${title?.en ?? '?'}.`,
  };
}

function tooLate(title: LocalizedText, { number }: FiledDocument): LocalizedText {
  return {
    nl: `Dat kan niet meer in de toestand waarin dit document is: ${title.nl} ${number}.`,
    fr: `Ce n’est plus possible dans l’état où se trouve ce document : ${title.fr} ${number}.`,
    de: `Das geht im jetzigen Stand dieses Dokuments nicht mehr: ${title.de} ${number}.`,
    en: `The state of this document no longer allows it: ${title.en} ${number}.`,
  };
}
