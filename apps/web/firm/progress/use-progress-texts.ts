import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useProgressTexts = textsOf<typeof en>('firm/progress');
