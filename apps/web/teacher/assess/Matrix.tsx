import '#web/assessment/assessment.css';
import { Anchor, Card, Table, Tooltip, VisuallyHidden } from '@mantine/core';
import { Fragment, useMemo } from 'react';
import { Link } from 'wouter';
import type { Schemas } from '#web/api/client';
import { levelDots, levelName, useWords } from '#web/assessment/use-words';
import { Cell } from './Cell';
import { useAssessTexts } from './use-assess-texts';
import { useArrowKeys } from './use-arrow-keys';

type ClassAssessments = Schemas['ClassAssessments'];
type Student = ClassAssessments['students'][number];

interface MatrixProps {
  readonly students: readonly Student[];
  readonly goals: ClassAssessments['goals'];
  readonly cells: ClassAssessments['cells'];
  readonly onOpen: (personId: string, goalId: string) => void;
}

/** Students as rows under their firms, goals as columns; one stop for the tab key, the arrows move inside. */
export function Matrix({ students, goals, cells, onOpen }: MatrixProps) {
  const t = useAssessTexts();
  const byKey = useMemo(() => new Map(cells.map((cell) => [`${cell.personId} ${cell.goalId}`, cell])), [cells]);
  const arrows = useArrowKeys(students.length, goals.length);
  let row = -1;
  return (
    <Card withBorder padding={0}>
      <Table.ScrollContainer minWidth={0} tabIndex={0} aria-label={t('matrix')} role="region">
        <Table className="assessment-matrix" aria-label={t('title')} highlightOnHover={false} {...arrows.table}>
          <MatrixHead goals={goals} />
          <Table.Tbody>
            {byFirm(students).map(([firm, members]) => (
              <Fragment key={firm}>
                <Table.Tr>
                  <Table.Th scope="rowgroup" colSpan={goals.length + 1} className="assessment-firm" translate="no">
                    <span>{firm}</span>
                  </Table.Th>
                </Table.Tr>
                {members.map((student) => {
                  row += 1;
                  const at = row;
                  return (
                    <Table.Tr key={student.personId}>
                      <Table.Th scope="row" className="assessment-name" translate="no">
                        <Anchor component={Link} href={`/teacher/assess/students/${student.personId}`} size="sm">
                          {student.displayName}
                        </Anchor>
                      </Table.Th>
                      {goals.map((goal, column) => (
                        <Table.Td key={goal.id}>
                          <Cell
                            student={student.displayName}
                            goal={goal.code}
                            cell={byKey.get(`${student.personId} ${goal.id}`)}
                            place={arrows.cell(at, column)}
                            onOpen={() => onOpen(student.personId, goal.id)}
                          />
                        </Table.Td>
                      ))}
                    </Table.Tr>
                  );
                })}
              </Fragment>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

/** The codes of the goals; their texts for who points at them or listens. */
function MatrixHead({ goals }: { readonly goals: ClassAssessments['goals'] }) {
  const t = useAssessTexts();
  const { data: words } = useWords();
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col" className="assessment-name">
          {t('student')}
        </Table.Th>
        {goals.map(({ id, code, text, level }) => (
          <Table.Th scope="col" key={id}>
            <Tooltip label={`${text} (${levelName(words, level)})`} multiline maw={320}>
              <span>
                <span aria-hidden>{code}</span>
                <span className="assessment-level" aria-hidden>
                  {levelDots(words?.levels.find((each) => each.level === level)?.weight ?? 0)}
                </span>
                <VisuallyHidden>{`${code} ${text} (${levelName(words, level)})`}</VisuallyHidden>
              </span>
            </Tooltip>
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

/** Students by the firm they work in, in the order they came. */
function byFirm(students: readonly Student[]): [string, Student[]][] {
  const groups = new Map<string, Student[]>();
  for (const student of students) {
    const firm = student.firms.map(({ name }) => name).join(', ');
    groups.set(firm, [...(groups.get(firm) ?? []), student]);
  }
  return [...groups];
}
