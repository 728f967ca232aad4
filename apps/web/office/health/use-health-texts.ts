import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useHealthTexts = textsOf<typeof en>('office/health');
