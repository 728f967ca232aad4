import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import {
  checks,
  colours,
  colourWords,
  feedbackTemplates,
  goalLevels,
  levelNames,
  levelWeights,
  pointShares,
} from '#assessment';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { ColourSchema } from './views/assessment-view.js';

const AssessmentWordsOut = z
  .object({
    colours: z.array(
      z.object({
        colour: ColourSchema,
        symbol: z.string(),
        name: z.string(),
        means: z.string(),
        share: z.int().nullable().meta({ description: 'Percent of a goal’s points; null counts for nothing' }),
      }),
    ),
    levels: z.array(
      z.object({
        level: z.enum(goalLevels),
        name: z.string(),
        weight: z.int().meta({ description: 'How often a goal counts in points' }),
      }),
    ),
    checks: z.array(z.object({ id: z.string(), title: z.string(), looksAt: z.string() })),
    feedback: z.array(
      z.object({
        id: z.string(),
        colour: ColourSchema,
        text: z.string().meta({ description: 'With {student} and {goal}; … is left to the teacher' }),
      }),
    ),
  })
  .meta({ id: 'AssessmentWords' });

@Controller('v1/assessment-words')
export class AssessmentWords {
  @Get()
  @Endpoint({
    access: 'assessment.read',
    summary: 'The colours, levels, checks and wordings of assessment, in the reader’s language',
    answer: AssessmentWordsOut,
  })
  read(@From() { language }: Caller): z.infer<typeof AssessmentWordsOut> {
    return {
      colours: colours.map((colour) => {
        const { symbol, name, means } = colourWords[colour];
        return { colour, symbol, name: name[language], means: means[language], share: pointShares[colour] };
      }),
      levels: goalLevels.map((level) => ({
        level,
        name: levelNames[level][language],
        weight: levelWeights[level],
      })),
      checks: checks.map(({ id, title, looksAt }) => ({ id, title: title[language], looksAt: looksAt[language] })),
      feedback: feedbackTemplates.map(({ id, colour, text }) => ({ id, colour, text: text[language] })),
    };
  }
}
