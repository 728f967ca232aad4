import { Button, Divider, Select, Stack } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#web/api/client';
import { useSignInTexts } from './use-sign-in-texts';

/** More schools than this are looked for by name. */
const fewSchools = 3;

/** The way in through one's school, where there is one. It leads away from the page, and back to where one wanted to be. */
export default function SchoolSignIn() {
  const t = useSignInTexts();
  const [chosen, setChosen] = useState<string>();
  const { data } = api.useQuery('get', '/v1/sign-in/providers', {}, { retry: false });
  const providers = (data?.items ?? []).map(({ id, name, school, start }) => ({
    id,
    start,
    label: `${school} (${name})`,
  }));
  if (providers.length === 0) return null;
  const wanted = providers.find(({ id }) => id === chosen);
  return (
    <Stack>
      <Divider label={t('orSchool')} />
      {providers.length <= fewSchools ? (
        providers.map(({ id, start, label }) => <SchoolButton key={id} start={start} label={label} />)
      ) : (
        <>
          <Select
            label={t('school')}
            searchable
            data={providers.map(({ id, label }) => ({ value: id, label }))}
            value={chosen ?? null}
            onChange={(id) => setChosen(id ?? undefined)}
          />
          {wanted && <SchoolButton start={wanted.start} label={wanted.label} />}
        </>
      )}
    </Stack>
  );
}

function SchoolButton({ start, label }: { readonly start: string; readonly label: string }) {
  const { pathname } = window.location;
  return (
    <Button
      component="a"
      href={`${start}?${new URLSearchParams({ returnTo: pathname })}`}
      variant="default"
      h="auto"
      mih={36}
      py={6}
      styles={{ label: { whiteSpace: 'normal', textAlign: 'center' } }}
      leftSection={<IconSchool size={18} stroke={1.6} aria-hidden />}
    >
      {label}
    </Button>
  );
}
