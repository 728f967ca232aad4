import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useSchoolsTexts = textsOf<typeof en>('office/schools');
