import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { api, client, type Schemas } from '#web/api/client';
import { queryClient } from '#web/api/queries';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { notify } from '#web/parts/notify';
import { useSchoolsTexts } from '../use-schools-texts';
import { ProviderForm } from './ProviderForm';

type Provider = Schemas['IdentityProvider'];

/** The school's own services to sign in with (OpenID Connect), and what sets one up. */
export function SchoolProviders({ school }: { readonly school: Schemas['School'] }) {
  const t = useSchoolsTexts();
  const [edited, setEdited] = useState<Provider | 'new'>();
  const { data } = api.useQuery('get', '/v1/identity-providers');
  const own = data?.items.filter(({ schoolId }) => schoolId === school.id) ?? [];
  return (
    <Group gap="xs" mt="sm">
      <Text size="sm" c="dimmed">
        {t('signIn.title')}
      </Text>
      {own.map((provider) => (
        <OneProvider key={provider.id} provider={provider} onChange={() => setEdited(provider)} />
      ))}
      {data && own.length === 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setEdited('new')}
          styles={{ root: { height: 'auto' }, label: { whiteSpace: 'normal', textAlign: 'start' } }}
        >
          {t('signIn.setUp')}
        </Button>
      )}
      {edited && (
        <ProviderForm
          key={edited === 'new' ? 'new' : edited.id}
          school={school}
          provider={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Group>
  );
}

interface OneProviderProps {
  readonly provider: Provider;
  readonly onChange: () => void;
}

function OneProvider({ provider: { id, name, active }, onChange }: OneProviderProps) {
  const t = useSchoolsTexts();
  const end = async (): Promise<void> => {
    await client.DELETE('/v1/identity-providers/{id}', { params: { path: { id } } });
    void notify(t('signIn.ended'));
    await queryClient.invalidateQueries();
  };
  return (
    <Group gap="xs">
      <Anchor component="button" type="button" size="sm" onClick={onChange}>
        {active ? name : t('signIn.off', { name })}
      </Anchor>
      <ConfirmButton
        size="compact-xs"
        question={t('signIn.endQuestion', { name })}
        verb={t('signIn.end')}
        onConfirm={end}
      >
        {t('signIn.end')}
      </ConfirmButton>
    </Group>
  );
}
