import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { isProblem, NoConnection } from '#web/api/problem';
import { useCommonTexts } from '#web/texts/use-texts';
import { NotFound } from './NotFound';

interface ProblemNoticeProps {
  readonly error: unknown;
  /** Offered where trying again may help. */
  readonly retry?: () => void;
}

/** Says in words what did not work and what to do, whatever was thrown. Never a stack trace. */
export function ProblemNotice({ error, retry }: ProblemNoticeProps) {
  const say = useCommonTexts();
  const text = useProblemText();
  // A page whose subject is not there, as opposed to a form that the server refused.
  if (isProblem(error, 'not-found') && retry) return <NotFound />;
  const correlationId = isProblem(error) && error.status >= 500 ? error.body.correlationId : '';
  const { title, detail } = text(error);
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title={title} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{detail}</Text>
        {isProblem(error) &&
          error.body.errors
            ?.filter((each) => each.detail !== detail)
            .map((each) => (
              <Text size="sm" key={`${each.pointer} ${each.code}`}>
                {each.detail}
              </Text>
            ))}
        {correlationId && (
          <Text size="xs" c="dimmed">
            {say('problem.correlation', { id: correlationId })}
          </Text>
        )}
        {retry && (
          <Button size="xs" variant="default" onClick={retry}>
            {say('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** The words for anything thrown: for notices and notifications. */
export function useProblemText(): (error: unknown) => { readonly title: string; readonly detail: string } {
  const say = useCommonTexts();
  return (error) => {
    const title = say('problem.title');
    if (error instanceof NoConnection) return { title, detail: say('problem.noConnection') };
    if (isProblem(error, 'unreadable-answer')) {
      return { title, detail: say('problem.unreadable', { status: error.status }) };
    }
    if (isProblem(error)) return { title: error.body.title || title, detail: error.body.detail };
    return { title, detail: say('problem.pageFailed') };
  };
}
