import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useAuditTexts = textsOf<typeof en>('office/audit');
