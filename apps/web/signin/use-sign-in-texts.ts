import { textsOf } from '#web/texts/use-texts';
import type en from './texts/en.json';

export const useSignInTexts = textsOf<typeof en>('signin');
