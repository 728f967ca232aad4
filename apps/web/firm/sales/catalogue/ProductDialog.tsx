import { Button, Group, Modal, Select, SimpleGrid, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { client, type Schemas } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { useCodes } from '#web/form/fields/use-codes';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { languageNames, languages } from '#web/texts/languages';
import { useLanguage } from '#web/texts/use-language';
import { plainDecimal, useDecimalSign, writtenDecimal } from '#web/texts/plain-decimal';
import { useCommonTexts } from '#web/texts/use-texts';
import { useTradeTexts } from '../../trade/use-trade-texts';
import { PictureField } from './PictureField';

type Product = Schemas['Product'];

interface ProductDialogProps {
  readonly firmId: string;
  /** Undefined for a new one. */
  readonly product: Product | undefined;
  readonly onClose: () => void;
}

const vats = ['S 21', 'S 12', 'S 6', 'Z 0', 'E 0', 'AE 0', 'K 0', 'G 0', 'O 0'] as const;

/** A product of the catalogue, to be written or changed. */
export function ProductDialog({ firmId, product, onClose }: ProductDialogProps) {
  const t = useTradeTexts();
  const say = useCommonTexts();
  const [language] = useLanguage();
  const sign = useDecimalSign();
  const queryClient = useQueryClient();
  const shown = (value: string): string => writtenDecimal(value, sign);
  const [values, setValues] = useState({
    number: product?.number ?? '',
    gtin: product?.gtin ?? '',
    names: product?.names ?? { nl: '', fr: '', de: '', en: '' },
    description: product?.description ?? '',
    unitCode: product?.unitCode ?? 'C62',
    netPrice: shown(product?.netPrice ?? ''),
    vat: product ? `${product.vatCategory} ${product.vatRate}` : 'S 21',
    minimumOrderQuantity: shown(product?.minimumOrderQuantity ?? '1'),
    active: product?.active ?? true,
    openingStock: '',
  });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const about = (pointer: string): string | undefined => (isProblem(error) ? error.about(pointer) : undefined);
  const change = (part: Partial<typeof values>): void => setValues((before) => ({ ...before, ...part }));

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(undefined);
    const body = inputOf(values, product, language);
    try {
      if (product) await client.PUT('/v1/products/{id}', { params: { path: { id: product.id } }, body });
      else {
        const stock = values.openingStock.trim();
        const opening = stock === '' ? {} : { openingStock: plainDecimal(stock) };
        await client.POST('/v1/products', { body: { ...body, ...opening, firmId } });
      }
      await queryClient.invalidateQueries();
      await notify(say('saved'));
      onClose();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={product ? product.names[language] : t('catalogue.add')}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {error !== undefined && <ProblemNotice error={error} />}
          {product && <PictureField product={product} />}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput
              label={t('number')}
              required
              value={values.number}
              error={about('/number')}
              onChange={({ currentTarget }) => change({ number: currentTarget.value })}
            />
            <TextInput
              label={t('gtin')}
              value={values.gtin}
              error={about('/gtin')}
              onChange={({ currentTarget }) => change({ gtin: currentTarget.value })}
            />
            {[language, ...languages.filter((each) => each !== language)].map((each) => (
              <TextInput
                key={each}
                label={t('nameIn', { language: languageNames[each] })}
                required={each === language}
                placeholder={each === language ? undefined : values.names[language]}
                value={values.names[each]}
                error={about(`/names/${each}`)}
                onChange={({ currentTarget }) => change({ names: { ...values.names, [each]: currentTarget.value } })}
              />
            ))}
            <TextInput
              label={t('priceWithoutVat')}
              required
              inputMode="decimal"
              value={values.netPrice}
              error={about('/netPrice')}
              onChange={({ currentTarget }) => change({ netPrice: currentTarget.value })}
            />
            <UnitSelect
              value={values.unitCode}
              error={about('/unitCode')}
              onChange={(unitCode) => change({ unitCode })}
            />
            <VatSelect
              value={values.vat}
              error={about('/vatRate') ?? about('/vatCategory')}
              onChange={(vat) => change({ vat })}
            />
            <TextInput
              label={t('minimumOrder')}
              inputMode="decimal"
              value={values.minimumOrderQuantity}
              error={about('/minimumOrderQuantity')}
              onChange={({ currentTarget }) => change({ minimumOrderQuantity: currentTarget.value })}
            />
            {!product && (
              <TextInput
                label={t('openingStock')}
                description={t('openingStockHint')}
                inputMode="decimal"
                value={values.openingStock}
                error={about('/openingStock')}
                onChange={({ currentTarget }) => change({ openingStock: currentTarget.value })}
              />
            )}
          </SimpleGrid>
          <Textarea
            label={t('description')}
            autosize
            minRows={2}
            value={values.description}
            error={about('/description')}
            onChange={({ currentTarget }) => change({ description: currentTarget.value })}
          />
          <Switch
            label={t('catalogue.active')}
            checked={values.active}
            onChange={({ currentTarget }) => change({ active: currentTarget.checked })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {say('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface Values {
  readonly number: string;
  readonly gtin: string;
  readonly names: Product['names'];
  readonly description: string;
  readonly unitCode: string;
  readonly netPrice: string;
  readonly vat: string;
  readonly minimumOrderQuantity: string;
  readonly active: boolean;
}

/** A name that is given in the reader's language only stands for all. */
function inputOf(
  values: Values,
  product: Product | undefined,
  language: keyof Product['names'],
): Schemas['ProductChangeIn'] {
  const own = values.names[language];
  const names = Object.fromEntries(languages.map((each) => [each, values.names[each] || own])) as Product['names'];
  const [vatCategory = 'S', vatRate = '0'] = values.vat.split(' ');
  return {
    number: values.number.trim(),
    gtin: values.gtin.trim() || null,
    names,
    description: values.description.trim() || null,
    unitCode: values.unitCode,
    netPrice: plainDecimal(values.netPrice),
    priceBaseQuantity: product?.priceBaseQuantity ?? '1',
    vatCategory: vatCategory as Schemas['ProductChangeIn']['vatCategory'],
    vatRate,
    minimumOrderQuantity: plainDecimal(values.minimumOrderQuantity),
    active: values.active,
  };
}

interface ChoiceProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function UnitSelect({ value, error, onChange }: ChoiceProps) {
  const t = useTradeTexts();
  const codes = useCodes();
  // Two codes are called the same; the usual one is enough to choose from.
  const units = codes('UNECERec20').filter((unit) => unit.value !== 'H87' || value === 'H87');
  return (
    <Select
      label={t('unit')}
      data={units}
      value={value}
      error={error}
      searchable
      allowDeselect={false}
      onChange={(unit) => onChange(unit ?? value)}
    />
  );
}

function VatSelect({ value, error, onChange }: ChoiceProps) {
  const t = useTradeTexts();
  const codes = useCodes();
  const choices = (vats as readonly string[]).includes(value) ? vats : [...vats, value];
  const data = choices.map((each) => {
    const [category = '', rate = ''] = each.split(' ');
    return {
      value: each,
      label: category === 'S' ? `${rate} %` : (codes('UNCL5305', [category])[0]?.label ?? category),
    };
  });
  return (
    <Select
      label={t('vat')}
      data={data}
      value={value}
      error={error}
      allowDeselect={false}
      onChange={(vat) => onChange(vat ?? value)}
    />
  );
}
