import { Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { LanguageMenu } from '#web/app/shell/LanguageMenu';
import { Mark } from '#web/app/shell/Mark';
import { SchoolProblem } from './SchoolProblem';
import { SignInForm, type SignInFormProps } from './SignInForm';
import { useSignInTexts } from './use-sign-in-texts';

/** Few schools have one: whoever signs in with a password need not wait for its parts. */
const SchoolSignIn = lazy(() => import('./SchoolSignIn'));

/** The first page for whoever is not signed in. */
export default function SignInPage({ onSignedIn }: SignInFormProps) {
  const t = useSignInTexts();
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack w="100%" maw={400}>
        <Group justify="space-between">
          <Mark />
          <LanguageMenu />
        </Group>
        <Paper withBorder shadow="sm" p="xl">
          <Stack>
            <div>
              <Title order={1}>{t('title')}</Title>
              <Text c="dimmed">{t('lead')}</Text>
            </div>
            <SchoolProblem />
            <SignInForm onSignedIn={onSignedIn} />
            <Suspense fallback={null}>
              <SchoolSignIn />
            </Suspense>
          </Stack>
        </Paper>
        <Text size="sm" c="dimmed" ta="center">
          {t('forgot')}
        </Text>
      </Stack>
    </Center>
  );
}
