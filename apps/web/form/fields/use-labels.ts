import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What people call a term: the label of its last step. `/lines/0/item/name` is the name. */
export function useLabels(): (pointer: string) => string {
  const { t } = useTranslation('form/fields');
  return useCallback(
    (pointer) => {
      const name = pointer.split('/').findLast((step) => !/^\d*$/.test(step)) ?? '';
      return t(labelKey(name), { defaultValue: name });
    },
    [t],
  );
}

/** Terms that stand beside another one and say of it what kind it is share their names. */
export function labelKey(name: string): string {
  if (name.endsWith('UnitCode')) return 'unitCode';
  if (name.endsWith('Scheme')) return 'scheme';
  return name.endsWith('List') && name !== 'codeList' ? 'codeListOf' : name;
}
