import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useTodayTexts = textsOf<typeof en>('firm/today');
