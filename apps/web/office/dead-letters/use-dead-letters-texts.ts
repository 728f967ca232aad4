import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useDeadLettersTexts = textsOf<typeof en>('office/dead-letters');
