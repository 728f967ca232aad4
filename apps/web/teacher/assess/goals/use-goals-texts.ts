import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useGoalsTexts = textsOf<typeof en>('teacher/assess/goals');
