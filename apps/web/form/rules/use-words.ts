import { useCallback } from 'react';
import { textAt } from '../body/pointer';
import { useForm } from '../fields/form-context';
import { useLabels } from '../fields/use-labels';
import { useFormTexts } from '../use-form-texts';
import { isMissing, type Finding } from './findings';

interface Words {
  readonly what: string;
  readonly remedy: string;
}

/**
 * A finding as this page says it. The rules name a place by its pointer, for files and programs; here it has a label. And a
 * decimal sign is the reader's own here, whatever documents have.
 */
export function useFindingWords(): (finding: Finding) => Words {
  const t = useFormTexts();
  const labels = useLabels();
  const { body } = useForm();
  return useCallback(
    ({ rule, severity, pointer, what, remedy }) => {
      if (severity === 'fatal' && pointer !== '' && isMissing(body, pointer)) {
        return { what: t('findings.missing', { name: labels(pointer) }), remedy: '' };
      }
      if (rule === 'STRUCTURE-DECIMAL') {
        return { what: t('findings.noNumber', { value: textAt(body, pointer) }), remedy: t('findings.writeNumber') };
      }
      const named = (text: string): string =>
        pointer === '' ? text : text.replaceAll(pointer, t('findings.field', { name: labels(pointer) }));
      return { what: named(what), remedy: named(remedy) };
    },
    [t, labels, body],
  );
}
