import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useTransactionTexts = textsOf<typeof en>('teacher/transaction');
