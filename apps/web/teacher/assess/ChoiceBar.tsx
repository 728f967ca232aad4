import { Group, Select } from '@mantine/core';
import { api, type Schemas } from '#web/api/client';
import type { TaughtClass } from '../class/use-taught-class';
import { useAssessTexts } from './use-assess-texts';
import { useChoice } from './use-choice';

interface ChoiceBarProps {
  readonly taughtClass: TaughtClass;
  readonly students: Schemas['ClassAssessments']['students'];
}

/** Which goals, which firm. */
export function ChoiceBar({ taughtClass, students }: ChoiceBarProps) {
  const t = useAssessTexts();
  const [choice, choose] = useChoice();
  const { data: sets } = api.useQuery('get', '/v1/goal-sets', { params: { query: {} } });
  const ofClass = sets?.items.filter(
    (set) => set.classId === taughtClass.id || (set.classId === null && set.schoolId === taughtClass.schoolId),
  );
  const firms = new Map(
    students.flatMap((student) => student.firms.map(({ firmId, name }) => [firmId, name] as const)),
  );
  if ((ofClass?.length ?? 0) < 2 && firms.size < 2) return null;
  return (
    <Group gap="sm" align="flex-end">
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
