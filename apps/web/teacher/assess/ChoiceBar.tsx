import { Group, Select } from '@mantine/core';
import { api, type Schemas } from '#web/api/client';
import { useAssessTexts } from './use-assess-texts';
import { useChoice } from './use-choice';

interface ChoiceBarProps {
  readonly classId: string;
  readonly students: Schemas['ClassAssessments']['students'];
}

/** Which class, which goals, which firm. */
export function ChoiceBar({ classId, students }: ChoiceBarProps) {
  const t = useAssessTexts();
  const [choice, choose] = useChoice();
  const { data: classes } = api.useQuery('get', '/v1/classes');
  const { data: sets } = api.useQuery('get', '/v1/goal-sets', { params: { query: {} } });
  const schoolId = classes?.items.find(({ id }) => id === classId)?.schoolId;
  const ofClass = sets?.items.filter(
    (set) => set.classId === classId || (set.classId === null && set.schoolId === schoolId),
  );
  const firms = new Map(
    students.flatMap((student) => student.firms.map(({ firmId, name }) => [firmId, name] as const)),
  );
  return (
    <Group gap="sm" align="flex-end">
      {(classes?.items.length ?? 0) > 1 && (
        <Select
          label={t('class')}
          data={classes!.items.map(({ id, name }) => ({ value: id, label: name }))}
          value={classId}
          allowDeselect={false}
          onChange={(value) => choose({ class: value, set: null, firm: null })}
          w={{ base: '100%', xs: 300 }}
        />
      )}
      {(ofClass?.length ?? 0) > 1 && (
        <Select
          label={t('goalSet')}
          data={ofClass!.map(({ id, name }) => ({ value: id, label: name }))}
          value={choice.set ?? null}
          placeholder={t('allSets')}
          clearable
          onChange={(value) => choose({ set: value })}
          w={{ base: '100%', xs: 300 }}
        />
      )}
      {firms.size > 1 && (
        <Select
          label={t('firm')}
          data={[...firms].map(([value, label]) => ({ value, label }))}
          value={choice.firm ?? null}
          placeholder={t('allFirms')}
          clearable
          onChange={(value) => choose({ firm: value })}
          w={{ base: '100%', xs: 220 }}
        />
      )}
    </Group>
  );
}
