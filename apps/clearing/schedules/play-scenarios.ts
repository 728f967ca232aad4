import { documentTypes } from '#doctype';
import { allDocumentTypes } from '#doctypes';
import { FirmDirectory } from '#registry';
import { playScenarios } from '#simulation';
import type { ScheduleContext } from './schedule-context.js';

/** Plays what is due of the exercises that teachers have set up with simulated firms. */
export function scenarioPlayer({ dataSource, clock, logger }: ScheduleContext): () => Promise<void> {
  const surroundings = {
    dataSource,
    clock,
    directory: new FirmDirectory(dataSource.manager, clock),
    types: documentTypes(allDocumentTypes),
    onError: (scenario: string, error: unknown) =>
      logger.error({ err: error, scenario }, 'A scenario could not be played; it is tried again.'),
  };
  return async () => {
    await playScenarios(surroundings);
  };
}
