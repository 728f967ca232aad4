import { Anchor, Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '#web/api/client';
import { languageNames, isLanguage } from '#web/texts/languages';
import { useOfficeWords } from '../shared/use-office-words';
import { ClassForm } from './ClassForm';
import { SchoolProviders } from './sign-in/SchoolProviders';
import { useSchoolsTexts } from './use-schools-texts';

type School = Schemas['School'];
type SchoolClass = Schemas['Class'];

interface SchoolCardProps {
  readonly school: School;
  readonly classes: readonly SchoolClass[];
}

export function SchoolCard({ school, classes }: SchoolCardProps) {
  const t = useSchoolsTexts();
  /** The class that is being changed, or a new one. */
  const [edited, setEdited] = useState<SchoolClass | 'new'>();
  const { street, postCode, city, country, language } = school;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} size="h3">
            {school.name}
          </Title>
          <Text size="sm" c="dimmed">
            {street}, {country}-{postCode} {city} · {isLanguage(language) ? languageNames[language] : language}
          </Text>
        </div>
        <Button variant="default" onClick={() => setEdited('new')}>
          {t('addClass')}
        </Button>
      </Group>
      {classes.length > 0 ? (
        <ClassTable school={school} classes={classes} onChange={setEdited} />
      ) : (
        <Text size="sm" c="dimmed" mt="sm">
          {t('noClasses')}
        </Text>
      )}
      <SchoolProviders school={school} />
      {edited && (
        <ClassForm
          key={edited === 'new' ? 'new' : edited.id}
          school={school}
          schoolClass={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Paper>
  );
}

interface ClassTableProps extends SchoolCardProps {
  readonly onChange: (schoolClass: SchoolClass) => void;
}

function ClassTable({ school, classes, onChange }: ClassTableProps) {
  const t = useSchoolsTexts();
  const words = useOfficeWords();
  const label = t('classesOf', { school: school.name });
  return (
    <Table.ScrollContainer
      minWidth={400}
      mt="sm"
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': label } }}
    >
      <Table aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('class')}</Table.Th>
            <Table.Th>{t('schoolYear')}</Table.Th>
            <Table.Th>{t('strictness')}</Table.Th>
            <Table.Th>{t('firms')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {classes.map((each) => (
            <Table.Tr key={each.id}>
              <Table.Td>
                <Anchor
                  component="button"
                  type="button"
                  fw={600}
                  ta="left"
                  aria-label={`${each.name}: ${t('changeClass')}`}
                  onClick={() => onChange(each)}
                >
                  {each.name}
                </Anchor>
              </Table.Td>
              <Table.Td>{each.schoolYear}</Table.Td>
              <Table.Td>{words(`strictness.${each.strictness ?? 'network'}`)}</Table.Td>
              <Table.Td>
                <Anchor component={Link} href={`/office/firms?classId=${each.id}`}>
                  {each.firmCount}
                </Anchor>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
