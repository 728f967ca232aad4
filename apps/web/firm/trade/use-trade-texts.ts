import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

/** The words of buying and selling: for the pages of sales, purchasing and the market. */
export const useTradeTexts = textsOf<typeof en>('firm/trade');
