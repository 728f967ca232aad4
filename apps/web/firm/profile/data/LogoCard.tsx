import { Button, Center, FileButton, Group, Image, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPhoto, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { ask, client } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { notify } from '#web/parts/notify';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import type { Firm } from '../frame/ProfileFrame';
import { useProfileTexts } from '../use-profile-texts';
import { asLogo } from './as-logo';

interface LogoCardProps {
  readonly firm: Firm;
  readonly mayChange: boolean;
}

/** The logo as documents show it. Any picture will do: the browser makes it a PNG of the right size. */
export function LogoCard({ firm, mayChange }: LogoCardProps) {
  const t = useProfileTexts();
  const say = useCommonTexts();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [unreadable, setUnreadable] = useState(false);
  // Browsers keep the picture for some minutes: a changed one gets an address of its own.
  const [version, setVersion] = useState(0);

  const upload = async (file: File | null): Promise<void> => {
    if (!file || busy) return;
    setBusy(true);
    setError(undefined);
    setUnreadable(false);
    try {
      const png = await asLogo(file);
      setUnreadable(!png);
      if (!png) return;
      await ask(`/v1/firms/${firm.id}/logo`, { method: 'PUT', body: png, headers: { 'content-type': 'image/png' } });
      await shown();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const shown = async (): Promise<void> => {
    setVersion(Date.now());
    await queryClient.invalidateQueries();
    await notify(say('saved'));
  };
  const remove = async (): Promise<void> => {
    await client.DELETE('/v1/firms/{id}/logo', { params: { path: { id: firm.id } } });
    await shown();
  };

  return (
    <Paper withBorder p="lg" radius="lg">
      <Stack>
        <Title order={2}>{t('logo.title')}</Title>
        {error !== undefined && <ProblemNotice error={error} />}
        {unreadable && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {t('logo.unreadable')}
          </Text>
        )}
        <Center
          bg="#fff"
          h={130}
          p="md"
          style={{ border: '1px solid var(--mantine-color-default-border)', borderRadius: 12 }}
        >
          {firm.hasLogo ? (
            <Image
              src={`/v1/firms/${firm.id}/logo?version=${version}`}
              alt={t('logo.alt', { name: firm.name })}
              mah={96}
              w="auto"
              fit="contain"
            />
          ) : (
            <IconPhoto size={44} stroke={1.2} color="#55616d" aria-label={t('logo.none')} role="img" />
          )}
        </Center>
        <Text size="sm" c="dimmed">
          {t('logo.hint')}
        </Text>
        {mayChange && (
          <Group>
            <FileButton onChange={(file) => void upload(file)} accept="image/png,image/jpeg,image/webp,image/gif">
              {(props) => (
                <Button
                  {...props}
                  variant="light"
                  loading={busy}
                  leftSection={<IconUpload size={17} stroke={1.6} aria-hidden />}
                >
                  {t(firm.hasLogo ? 'logo.replace' : 'logo.upload')}
                </Button>
              )}
            </FileButton>
            {firm.hasLogo && (
              <ConfirmButton question={t('logo.removeQuestion')} verb={t('logo.remove')} onConfirm={remove} color="red">
                {t('logo.remove')}
              </ConfirmButton>
            )}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
