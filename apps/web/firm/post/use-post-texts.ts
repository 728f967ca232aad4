import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const usePostTexts = textsOf<typeof en>('firm/post');
