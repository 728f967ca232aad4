import { Group, Text } from '@mantine/core';

/** The name of the product with its sign. A name, the same in every language. */
export function Mark() {
  return (
    <Group gap={8} wrap="nowrap">
      <img src="/kontor.svg" alt="" width={26} height={26} />
      <Text fw={700} size="lg" lh={1} translate="no">
        {productName}
      </Text>
    </Group>
  );
}

export const productName = 'Kontor';
