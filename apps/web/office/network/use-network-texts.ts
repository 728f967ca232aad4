import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useNetworkTexts = textsOf<typeof en>('office/network');
