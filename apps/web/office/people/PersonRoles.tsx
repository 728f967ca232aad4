import { Button, Checkbox, Group, MultiSelect, Paper, Select, Stack, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { api, client, type Schemas } from '#web/api/client';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { isRole, roles, useOfficeWords } from '../shared/use-office-words';
import { useSubmit } from '../shared/use-submit';
import { usePeopleTexts } from './use-people-texts';

export function PersonRoles({ person }: { readonly person: Schemas['Person'] }) {
  const t = usePeopleTexts();
  const say = useCommonTexts();
  const words = useOfficeWords();
  const schools = api.useQuery('get', '/v1/schools');
  const classes = api.useQuery('get', '/v1/classes');
  const { classIds, schoolId } = person;
  const form = useForm({ initialValues: { roles: person.roles.filter(isRole), classIds: [...classIds], schoolId } });
  const { busy, error, submit } = useSubmit(form.setErrors);
  const save = async (body: typeof form.values): Promise<void> => {
    await client.PUT('/v1/people/{id}/roles', { params: { path: { id: person.id } }, body });
    form.resetDirty(body);
    void notify(say('saved'));
  };
  return (
    <Paper withBorder p="lg">
      <form onSubmit={form.onSubmit((values) => void submit(() => save(values)))} noValidate>
        <Stack>
          <Title order={2}>{t('rolesTitle')}</Title>
          {error !== undefined && <ProblemNotice error={error} />}
          <Checkbox.Group aria-label={t('rolesTitle')} {...form.getInputProps('roles')}>
            <Stack gap="xs">
              {roles.map((role) => (
                <Checkbox key={role} value={role} label={words(`roles.${role}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
          {form.values.roles.includes('teacher') && (
            <MultiSelect
              label={t('teaches')}
              data={classes.data?.items.map(({ id, name, schoolName, schoolYear }) => ({
                value: id,
                label: `${name} · ${schoolName} (${schoolYear})`,
              }))}
              searchable
              {...form.getInputProps('classIds')}
            />
          )}
          <Select
            label={t('school')}
            placeholder={t('noSchool')}
            data={schools.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('noSchool') }}
            {...form.getInputProps('schoolId')}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={busy} disabled={!form.isDirty()}>
              {say('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
