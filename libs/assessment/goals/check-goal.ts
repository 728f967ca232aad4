import { languages } from '#kernel';
import { Problems } from '#registry';
import { checkIds } from '../checks/registry.js';
import { goalLevels } from '../scale/levels.js';
import { goalWithoutText, unknownCheck } from './goal-errors.js';
import type { GoalInput } from './learning-goal.js';

/** The most goals that a set holds; a matrix of more is of no use to anybody. */
export const mostGoals = 200;

/** All that is wrong with a goal by itself. */
export function checkGoal({ code, level, texts, checks }: GoalInput, problems = new Problems()): Problems {
  problems.text('code', code, 20);
  problems.choice('level', level, goalLevels);
  for (const language of languages) problems.optionalText(`texts/${language}`, texts[language], 400);
  const written = languages.some((language) => (texts[language] ?? '').trim() !== '');
  problems.require(written, goalWithoutText, 'texts');
  for (const check of checks) {
    const choices = checkIds.join(', ');
    problems.require(checkIds.includes(check), unknownCheck, 'checks', { check: check.slice(0, 40), choices });
  }
  return problems;
}
