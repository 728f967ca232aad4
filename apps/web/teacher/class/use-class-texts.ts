import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useClassTexts = textsOf<typeof en>('teacher/class');
