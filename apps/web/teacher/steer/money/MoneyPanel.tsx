import { SimpleGrid, Stack } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { GrantCard } from './GrantCard';
import { GrantList } from './GrantList';
import { StartCapitalCard } from './StartCapitalCard';

/** What firms of the class begin with and are given. */
export function MoneyPanel({ steering }: { readonly steering: Schemas['ClassSteering'] }) {
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <GrantCard steering={steering} />
        <StartCapitalCard steering={steering} />
      </SimpleGrid>
      <GrantList steering={steering} />
    </Stack>
  );
}
