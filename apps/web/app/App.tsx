import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { queryClient } from '#web/api/queries';
import { Loading } from '#web/parts/Loading';
import { SignedIn } from './session/SignedIn';
import { cssVariables, theme } from './theme';

const Pages = lazy(() => import('./Pages'));

const colorScheme = localStorageColorSchemeManager({ key: 'kontor-color-scheme' });

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={<Loading />}>
          <SignedIn>
            <Pages />
          </SignedIn>
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  );
}
