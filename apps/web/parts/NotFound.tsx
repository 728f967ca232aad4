import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from 'wouter';
import { useCommonTexts } from '#web/texts/use-texts';

/** For what does not exist and for what the person may not see: the same words, so that they tell nothing. */
export function NotFound() {
  const say = useCommonTexts();
  return (
    <Center mih={320}>
      <Stack align="center" ta="center" maw={440}>
        <IconMapOff size={44} stroke={1.3} aria-hidden />
        <Title order={1}>{say('problem.notFoundTitle')}</Title>
        <Text c="dimmed">{say('problem.notFound')}</Text>
        <Button component={Link} href="/" variant="light">
          {say('problem.home')}
        </Button>
      </Stack>
    </Center>
  );
}
