import { Select } from '@mantine/core';
import { useFormat } from '#web/texts/use-format';
import { useCodes } from '../fields/use-codes';
import { useForm } from '../fields/form-context';
import { FieldFindings } from '../fields/FieldFindings';
import { useLabels } from '../fields/use-labels';
import { put, textAt, type Body } from '../body/pointer';
import { fieldId, findingsId } from '../rules/findings';

/** Rates of Belgium, which a line most often has, and the categories without a rate (UNCL5305). */
const usual = ['S 21', 'S 12', 'S 6', 'Z 0', 'E 0', 'AE 0', 'K 0', 'G 0', 'O '];

/** Category and rate of VAT in one choice: most people know the rate, and the rest by its name. */
export function VatField({ at, bare = false }: { readonly at: string; readonly bare?: boolean }) {
  const { body, change, findingsAt, readOnly, touch } = useForm();
  const labels = useLabels();
  const name = useVatName();
  const category = textAt(body, `${at}/vatCategoryCode`);
  const rate = textAt(body, `${at}/vatRate`);
  const value = category ? `${category} ${rate}` : null;
  const choices = value && !usual.includes(value) ? [...usual, value] : usual;
  const findings = [...findingsAt(`${at}/vatCategoryCode`), ...findingsAt(`${at}/vatRate`)];
  const choose = (choice: string | null): void => {
    const [code = '', percent = ''] = (choice ?? '').split(' ');
    change((before): Body => put(put(before, `${at}/vatCategoryCode`, code), `${at}/vatRate`, percent));
  };
  return (
    <Select
      id={fieldId(`${at}/vatCategoryCode`)}
      {...(bare ? { 'aria-label': labels(`${at}/vatRate`) } : { label: labels(`${at}/vatRate`) })}
      data={choices.map((choice) => ({ value: choice, label: name(...(choice.split(' ') as [string, string])) }))}
      value={value}
      onChange={choose}
      allowDeselect={false}
      readOnly={readOnly}
      error={findings.length > 0 && (bare || <FieldFindings findings={findings} />)}
      {...(bare && findings.length > 0 && { 'aria-describedby': findingsId(at) })}
      onBlur={() => touch(`${at}/vatCategoryCode`)}
      comboboxProps={{ width: 'max-content', position: 'bottom-end' }}
    />
  );
}

/** `21 %`, `exempt`: as short as an invoice says it. */
export function useVatName(): (category: string, rate: string | undefined) => string {
  const { decimal } = useFormat();
  const codes = useCodes();
  return (category, rate) =>
    category === 'S' && rate ? `${decimal(rate)} %` : (codes('UNCL5305', [category])[0]?.label ?? category);
}
