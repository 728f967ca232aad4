import '@mantine/notifications/styles.layer.css';
import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { cssVariables, theme } from '#web/app/theme';

const colors = { good: 'green', news: 'blue', bad: 'red' } as const;

// A place of its own beside the application, made with the first message.
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
    <Notifications position="bottom-right" />
  </MantineProvider>,
);

export function show(message: ReactNode, tone: keyof typeof colors): void {
  notifications.show({ message, color: colors[tone], closeButtonProps: { 'aria-label': i18next.t('common:close') } });
}
