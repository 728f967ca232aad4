import { ActionIcon, Anchor, Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { client, type Schemas } from '#web/api/client';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { departments, useOfficeWords, type Department } from '../shared/use-office-words';
import { useSubmit } from '../shared/use-submit';
import { FirmSelect } from './FirmSelect';
import { useDesk } from './use-desk';
import { usePeopleTexts } from './use-people-texts';

type Person = Schemas['Person'];

export function PersonFirms({ person }: { readonly person: Person }) {
  const t = usePeopleTexts();
  const { busy, error, submit } = useSubmit();
  const put = (firmId: string, department: Department): Promise<void> =>
    submit(() =>
      client.PUT('/v1/people/{id}/memberships/{firmId}', {
        params: { path: { id: person.id, firmId } },
        body: { department },
      }),
    );
  const leave = (firmId: string): Promise<void> =>
    submit(() =>
      client.DELETE('/v1/people/{id}/memberships/{firmId}', { params: { path: { id: person.id, firmId } } }),
    );
  return (
    <Paper withBorder p="lg">
      <Stack>
        <Title order={2}>{t('works')}</Title>
        {error !== undefined && <ProblemNotice error={error} />}
        {person.memberships.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('worksNowhere')}
          </Text>
        )}
        {person.memberships.map((membership) => (
          <MembershipRow
            key={membership.firmId}
            name={person.displayName}
            membership={membership}
            onPut={put}
            onLeave={leave}
          />
        ))}
        <Join busy={busy} onJoin={put} />
      </Stack>
    </Paper>
  );
}

interface MembershipRowProps {
  readonly name: string;
  readonly membership: Person['memberships'][number];
  readonly onPut: (firmId: string, department: Department) => Promise<void>;
  readonly onLeave: (firmId: string) => Promise<void>;
}

function MembershipRow({ name, membership: { firmId, firmName, department }, onPut, onLeave }: MembershipRowProps) {
  const t = usePeopleTexts();
  const desk = useDesk();
  return (
    <Group justify="space-between" gap="xs">
      <Anchor component={Link} href={desk === '/office' ? `/office/firms/${firmId}` : `/firm/${firmId}`}>
        {firmName}
      </Anchor>
      <Group gap="xs" wrap="nowrap">
        <DepartmentSelect
          aria-label={t('departmentIn', { firm: firmName })}
          value={department as Department}
          onChange={(chosen) => void onPut(firmId, chosen)}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('leaveFirm', { name, firm: firmName })}
          title={t('leave')}
          onClick={() => void onLeave(firmId)}
        >
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </Group>
  );
}

interface JoinProps {
  readonly busy: boolean;
  readonly onJoin: (firmId: string, department: Department) => Promise<void>;
}

function Join({ busy, onJoin }: JoinProps) {
  const t = usePeopleTexts();
  const [firmId, setFirmId] = useState<string | null>(null);
  const [department, setDepartment] = useState<Department>('sales');
  const join = async (): Promise<void> => {
    if (!firmId) return;
    await onJoin(firmId, department);
    setFirmId(null);
  };
  return (
    <Stack gap="xs">
      <FirmSelect label={t('joinFirm')} placeholder={t('chooseFirm')} value={firmId} onChange={setFirmId} />
      {firmId && (
        <Group align="flex-end" gap="xs">
          <DepartmentSelect label={t('department')} value={department} onChange={setDepartment} />
          <Button loading={busy} onClick={() => void join()}>
            {t('joinFirm')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface DepartmentSelectProps {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly value: Department;
  readonly onChange: (department: Department) => void;
}

function DepartmentSelect({ onChange, ...props }: DepartmentSelectProps) {
  const words = useOfficeWords();
  return (
    <Select
      {...props}
      data={departments.map((value) => ({ value, label: words(`departments.${value}`) }))}
      allowDeselect={false}
      onChange={(value) => value && onChange(value as Department)}
    />
  );
}
