import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useFirmsTexts = textsOf<typeof en>('office/firms');
