import { Stack, Text } from '@mantine/core';
import { TextField } from '../fields/TextField';
import { useForm } from '../fields/form-context';
import { textAt } from '../body/pointer';

/** What a line is about: its name, to be written where lines are free, and the seller's number. */
export function ItemCell({ at, free, bare }: { readonly at: string; readonly free: boolean; readonly bare: boolean }) {
  const { body } = useForm();
  const number = textAt(body, `${at}/item/sellersIdentifier`);
  const name = textAt(body, `${at}/item/name`);
  if (free) {
    return (
      <Stack gap={2}>
        <TextField at={`${at}/item/name`} bare={bare} />
        {number && (
          <Text size="xs" c="dimmed" px={4}>
            {number}
          </Text>
        )}
      </Stack>
    );
  }
  return (
    <div>
      <Text size="sm">{name}</Text>
      <Text size="xs" c="dimmed">
        {number}
      </Text>
    </div>
  );
}
