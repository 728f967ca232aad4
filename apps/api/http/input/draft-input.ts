import { z } from 'zod';

export const Receiver = z.string().min(1).max(100).meta({ description: 'Participant id', example: '0208:0123456749' });

/** Whatever has been written so far: nothing is required of it until it is sent. */
export const DraftBody = z
  .record(z.string(), z.unknown())
  .meta({ description: 'As the type’s model says, as far as it is written; it may be wrong' });
