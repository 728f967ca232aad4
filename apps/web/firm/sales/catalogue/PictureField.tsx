import { Avatar, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, client, type Schemas } from '#web/api/client';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useTradeTexts } from '../../trade/use-trade-texts';

type Product = Schemas['Product'];

/** The picture of a product: saved at once, apart from the rest. */
export function PictureField({ product }: { readonly product: Product }) {
  const t = useTradeTexts();
  const queryClient = useQueryClient();
  const [picture, setPicture] = useState(product.picture);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const act = async (change: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      setPicture(await change());
      await queryClient.invalidateQueries();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const upload = (file: File | null): void => {
    if (!file) return;
    void act(async () => {
      const headers = { 'content-type': file.type };
      const response = await ask(`/v1/products/${product.id}/picture`, { method: 'PUT', headers, body: file });
      return ((await response.json()) as Product).picture;
    });
  };
  const remove = (): void =>
    void act(async () => {
      await client.DELETE('/v1/products/{id}/picture', { params: { path: { id: product.id } } });
      return null;
    });
  return (
    <Stack gap="xs">
      <Group>
        <Avatar src={picture} radius="md" size={88} alt={t('picture')} />
        <Stack gap={4} align="flex-start">
          <Group gap="xs">
            <FileButton accept="image/png,image/jpeg,image/webp" onChange={upload}>
              {(props) => (
                <Button {...props} size="xs" variant="default" loading={busy}>
                  {t('choosePicture')}
                </Button>
              )}
            </FileButton>
            {picture && (
              <Button size="xs" variant="subtle" color="gray" onClick={remove} disabled={busy}>
                {t('removePicture')}
              </Button>
            )}
          </Group>
          <Text size="xs" c="dimmed">
            {t('pictureHint')}
          </Text>
        </Stack>
      </Group>
      {error !== undefined && <ProblemNotice error={error} />}
    </Stack>
  );
}
