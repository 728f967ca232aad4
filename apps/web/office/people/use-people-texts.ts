import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const usePeopleTexts = textsOf<typeof en>('office/people');
