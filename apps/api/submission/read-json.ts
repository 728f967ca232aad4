import { z } from 'zod';
import { KontorError } from '#kernel';
import { malformedJson } from '../errors/http-errors.js';
import { parseWith } from '../errors/schema-pipe.js';
import type { Submission } from './submission.js';

export const EnvelopeIn = z
  .strictObject({
    documentType: z.string().max(1000).meta({ example: 'order' }),
    receiver: z.string().max(1000).meta({ description: 'Participant id', example: '0208:0123456749' }),
    sender: z
      .string()
      .max(1000)
      .optional()
      .meta({ description: 'Participant id; needed only by those who work in several firms' }),
    body: z.record(z.string(), z.unknown()).meta({ description: 'The document, as its type’s model says' }),
  })
  .meta({ description: 'A document as JSON, and where it is to go' });

/** @throws KontorError `invalid-request`, `malformed-json` for what is nested deeper than any document */
export function readJsonSubmission(input: unknown): Submission {
  const { documentType, receiver, sender, body } = parseWith(EnvelopeIn, input);
  return { documentType, receiver, sender, mediaType: 'application/json', content: jsonOf(body) };
}

function jsonOf(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new KontorError(malformedJson, {}, { cause: error });
  }
}
