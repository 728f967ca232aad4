import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useSteerTexts = textsOf<typeof en>('teacher/steer');
