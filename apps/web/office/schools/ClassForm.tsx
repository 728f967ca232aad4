import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { client, type Schemas } from '#web/api/client';
import { notify } from '#web/parts/notify';
import { useCommonTexts } from '#web/texts/use-texts';
import { FormModal } from '../shared/FormModal';
import { useOfficeWords } from '../shared/use-office-words';
import { useRequired } from '../shared/use-required';
import { showFirstError, useSubmit } from '../shared/use-submit';
import { useSchoolsTexts } from './use-schools-texts';

interface ClassFormProps {
  readonly school: Schemas['School'];
  /** The one to change; a new one without it. */
  readonly schoolClass: Schemas['Class'] | undefined;
  readonly onClose: () => void;
}

const choices = ['network', 'didactic', 'strict'] as const;

export function ClassForm({ school, schoolClass, onClose }: ClassFormProps) {
  const t = useSchoolsTexts();
  const say = useCommonTexts();
  const words = useOfficeWords();
  const required = useRequired();
  const form = useForm({
    validate: { name: required, schoolYear: required },
    initialValues: {
      name: schoolClass?.name ?? '',
      schoolYear: schoolClass?.schoolYear ?? currentSchoolYear(),
      strictness: schoolClass?.strictness ?? ('network' as (typeof choices)[number]),
    },
  });
  const { busy, error, submit } = useSubmit(form.setErrors);
  const save = async ({ name, schoolYear, strictness: chosen }: typeof form.values): Promise<void> => {
    const strictness = chosen === 'network' ? null : chosen;
    if (schoolClass) {
      await client.PATCH('/v1/classes/{id}', { params: { path: { id: schoolClass.id } }, body: { name, strictness } });
    } else await client.POST('/v1/classes', { body: { schoolId: school.id, name, schoolYear, strictness } });
    void notify(schoolClass ? say('saved') : t('classAdded'));
    onClose();
  };
  return (
    <FormModal
      opened
      title={`${schoolClass ? t('changeClass') : t('addClass')} · ${school.name}`}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => void submit(() => save(values)), showFirstError)}
    >
      <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
      <TextInput
        label={t('schoolYear')}
        description={t('schoolYearHint')}
        disabled={schoolClass !== undefined}
        {...form.getInputProps('schoolYear')}
      />
      <Select
        label={t('strictness')}
        data={choices.map((value) => ({ value, label: words(`strictness.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('strictness')}
      />
    </FormModal>
  );
}

/** It begins in September; who opens classes in July means the next one. */
function currentSchoolYear(): string {
  const now = new Date();
  const first = now.getMonth() >= 6 ? now.getFullYear() : now.getFullYear() - 1;
  return `${first}-${first + 1}`;
}
