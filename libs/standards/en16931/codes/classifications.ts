import { rulesOver } from '../rule/rule.js';
import type { LineDraft } from '../view/draft.js';
import type { View } from '../view/view.js';
import { codeRule, inList } from './code-rule.js';

type Classification = NonNullable<NonNullable<LineDraft['item']>['classifications']>[number];

interface ClassificationView {
  readonly path: string;
  readonly entry: Classification;
}

const none: readonly ClassificationView[] = [];

/** The classifications of all items. */
function classificationsOf({ lines }: View): readonly ClassificationView[] {
  return lines.flatMap(
    ({ path, line }) =>
      line.item?.classifications?.map((entry, index) => ({ path: `${path}/item/classifications/${index}`, entry })) ??
      none,
  );
}

export const classificationRules = rulesOver(classificationsOf, [
  codeRule<ClassificationView>('BR-CL-13', {
    term: 'BT-158-1',
    at: '/codeList',
    list: 'UNTDID 7143',
    read: ({ entry }) => entry.codeList,
    isListed: inList('UNCL7143'),
  }),
]);
