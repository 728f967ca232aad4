import { Alert, Button, Code, CopyButton, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconCheck, IconCopy, IconKey } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { client } from '#web/api/client';
import { isProblem } from '#web/api/problem';
import { queryClient } from '#web/api/queries';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { useProfileTexts } from '../use-profile-texts';

/** Makes a key, and shows it the one time that it can be seen. */
export function KeyForm({ firmId }: { readonly firmId: string }) {
  const t = useProfileTexts();
  const say = useCommonTexts();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const [made, setMade] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(!name.trim());
    if (!name.trim() || busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const { data } = await client.POST('/v1/api-keys', { body: { firmId, name: name.trim() } });
      setMade(data?.key);
      setName('');
      await queryClient.invalidateQueries();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const wrong = missing && !name.trim() ? say('required') : isProblem(error) ? error.about('/name') : undefined;

  return (
    <Paper withBorder p="lg" radius="lg">
      <form onSubmit={(event) => void make(event)} noValidate>
        <Stack>
          <Title order={2}>{t('programs.new')}</Title>
          {error !== undefined && !wrong && <ProblemNotice error={error} />}
          <Group align="flex-start">
            <TextInput
              label={t('programs.name')}
              description={t('programs.nameHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={name}
              error={wrong}
              maw={420}
              style={{ flex: 1, minWidth: 200 }}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Button
              type="submit"
              loading={busy}
              mt={{ base: 0, xs: 25 }}
              leftSection={<IconKey size={17} stroke={1.6} aria-hidden />}
            >
              {t('programs.make')}
            </Button>
          </Group>
          {made && <NewKey value={made} onClose={() => setMade(undefined)} />}
        </Stack>
      </form>
    </Paper>
  );
}

function NewKey({ value, onClose }: { readonly value: string; readonly onClose: () => void }) {
  const t = useProfileTexts();
  const say = useCommonTexts();
  return (
    <Alert
      color="green"
      icon={<IconCheck aria-hidden />}
      title={t('programs.made')}
      role="status"
      withCloseButton
      onClose={onClose}
      closeButtonLabel={say('close')}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t('programs.once')}</Text>
        <Code block style={{ wordBreak: 'break-all', whiteSpace: 'pre-wrap' }}>
          {value}
        </Code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              onClick={copy}
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            >
              {copied ? t('copied') : t('copy', { what: t('programs.key') })}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Alert>
  );
}
