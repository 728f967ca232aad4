import { ActionIcon, Button, Fieldset, Group, SimpleGrid, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { CodeListName, Field, Fields } from '#standards';
import { addRow, at, dropRow, listAt } from '../body/pointer';
import { CodeField } from '../fields/CodeField';
import { DecimalField } from '../fields/DecimalField';
import { useForm } from '../fields/form-context';
import { DateField, TextField } from '../fields/TextField';
import { useLabels } from '../fields/use-labels';
import { fieldId } from '../rules/findings';
import { useFormTexts } from '../use-form-texts';

interface TermFieldsProps {
  readonly fields: Fields;
  /** The pointer of the group that the fields stand in; empty for the document. */
  readonly within: string;
  /** What stands elsewhere on the page. */
  readonly covered: (pointer: string) => boolean;
  readonly codesOf: (list: CodeListName) => readonly string[];
}

/** A form drawn from a table of terms: every term of the type can be written, in the order of the document. */
export function TermFields({ fields, within, covered, codesOf }: TermFieldsProps) {
  const terms = Object.entries(fields).filter(([name, field]) => isWritten(field) && !covered(`${within}/${name}`));
  const values = terms.filter(([, { kind }]) => kind === 'leaf' || kind === 'leaves');
  const groups = terms.filter(([, { kind }]) => kind === 'group' || kind === 'list');
  return (
    <Stack gap="sm">
      {values.length > 0 && (
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
          {values.map(([name, field]) => (
            <TermField
              key={name}
              pointer={field.kind === 'leaves' ? `${within}/${name}/0` : `${within}/${name}`}
              field={field}
              codesOf={codesOf}
            />
          ))}
        </SimpleGrid>
      )}
      {groups.map(([name, field]) => (
        <TermGroup key={name} pointer={`${within}/${name}`} field={field} covered={covered} codesOf={codesOf} />
      ))}
    </Stack>
  );
}

interface TermFieldProps {
  readonly pointer: string;
  readonly field: Field;
  readonly codesOf: (list: CodeListName) => readonly string[];
}

function TermField({ pointer, field, codesOf }: TermFieldProps) {
  if (field.kind !== 'leaf' && field.kind !== 'leaves') return null;
  const [list] = field.codes;
  if (list) return <CodeField at={pointer} list={list} codes={codesOf(list)} />;
  switch (field.type) {
    case 'date':
      return <DateField at={pointer} />;
    case 'time':
      return <TextField at={pointer} type="time" />;
    case 'amount':
    case 'quantity':
    case 'percentage':
    case 'numeric':
      return <DecimalField at={pointer} />;
    case 'indicator':
      return <CodeField at={pointer} list="TrueFalse" codes={['true', 'false']} />;
    default:
      return <TextField at={pointer} />;
  }
}

interface TermGroupProps extends TermFieldProps {
  readonly covered: (pointer: string) => boolean;
}

/** A group that has nothing in it is one button until somebody wants it. */
function TermGroup({ pointer, field, covered, codesOf }: TermGroupProps) {
  const { body, change, readOnly } = useForm();
  const labels = useLabels();
  const t = useFormTexts();
  if (field.kind !== 'group' && field.kind !== 'list') return null;
  const title = labels(pointer);
  const isList = field.kind === 'list';
  const [opened, { open }] = useDisclosure(false);
  const rows = isList ? listAt(body, pointer).map((_, index) => `${pointer}/${index}`) : [pointer];
  const isThere = isList ? rows.length > 0 : opened || field.path === '' || at(body, pointer) !== undefined;
  const add = (): void => (isList ? change((before) => addRow(before, pointer, {})) : open());
  if (!isThere) return readOnly ? null : <AddButton pointer={pointer} title={title} onClick={add} />;
  return (
    <Stack gap="xs">
      {rows.map((row, index) => (
        <Fieldset key={row} legend={isList ? t('row', { title, number: index + 1 }) : title} p="sm">
          <TermFields fields={field.fields} within={row} covered={covered} codesOf={codesOf} />
          {isList && !readOnly && (
            <Group justify="flex-end" mt="xs">
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('removeRow', { title, number: index + 1 })}
                onClick={() => change((before) => dropRow(before, pointer, index))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Group>
          )}
        </Fieldset>
      ))}
      {isList && !readOnly && <AddButton pointer={pointer} title={title} onClick={add} />}
    </Stack>
  );
}

interface AddButtonProps {
  readonly pointer: string;
  readonly title: string;
  readonly onClick: () => void;
}

function AddButton({ pointer, title, onClick }: AddButtonProps) {
  return (
    <Button
      id={fieldId(pointer)}
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={onClick}
      style={{ alignSelf: 'flex-start' }}
    >
      {title}
    </Button>
  );
}

/** Terms that the type lays down, or that go without saying, are not for people to write. */
function isWritten(field: Field): boolean {
  if (field.kind !== 'leaf') return true;
  return (
    field.initial === undefined &&
    field.fixed === undefined &&
    !field.path.endsWith('=') &&
    !/=[^@/]+$/.test(field.path)
  );
}
