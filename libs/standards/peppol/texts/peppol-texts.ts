import type { FindingTexts } from '../../finding/finding.js';
import { amountTexts } from './amount-texts.js';
import { lineTexts } from './line-texts.js';
import { partyTexts } from './party-texts.js';
import { periodTexts } from './period-texts.js';
import { responseTexts } from './response-texts.js';
import { totalTexts } from './total-texts.js';
import { transportTexts } from './transport-texts.js';

/** What a document of a Peppol transaction can break beyond its structure, in words. */
export const peppolTexts: FindingTexts = {
  ...partyTexts,
  ...lineTexts,
  ...amountTexts,
  ...totalTexts,
  ...periodTexts,
  ...responseTexts,
  ...transportTexts,
};
