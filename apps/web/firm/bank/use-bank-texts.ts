import { textsOf, type Say } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useBankTexts = textsOf<typeof en>('firm/bank');
export type SayBank = Say<typeof en>;
