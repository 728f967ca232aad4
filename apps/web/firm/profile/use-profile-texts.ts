import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useProfileTexts = textsOf<typeof en>('firm/profile');
