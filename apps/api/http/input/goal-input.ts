import { z } from 'zod';
import { GoalTextsSchema } from '../views/goal-view.js';

/** A learning goal as someone enters it; what its values must be is the assessment's business. */
export const goalFields = {
  code: z.string(),
  level: z.string().meta({ description: 'must-always-know, need-to-know or nice-to-know' }),
  texts: GoalTextsSchema,
  checks: z.array(z.string()).max(20),
};
