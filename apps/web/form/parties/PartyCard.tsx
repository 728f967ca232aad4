import { ActionIcon, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconX } from '@tabler/icons-react';
import { useCommonTexts } from '#web/texts/use-texts';
import { at, textAt, type Body } from '../body/pointer';
import { CodeField } from '../fields/CodeField';
import { FieldFindings } from '../fields/FieldFindings';
import { useForm } from '../fields/form-context';
import { TextField } from '../fields/TextField';
import { useLabels } from '../fields/use-labels';
import { fieldId, type Finding } from '../rules/findings';
import { useFormTexts } from '../use-form-texts';
import { partyFields } from './party-fields';

/** Countries of the network's firms and their neighbours; any other stands in the list once it is written. */
const countries = [
  'BE',
  'NL',
  'DE',
  'FR',
  'LU',
  'AT',
  'CH',
  'GB',
  'IE',
  'ES',
  'IT',
  'DK',
  'SE',
  'NO',
  'FI',
  'PL',
  'CZ',
  'RO',
  'US',
];

/** One of the two firms of a document, as the document names it. */
export function PartyCard({ party }: { readonly party: string }) {
  const { body, findingsAt, readOnly } = useForm();
  const labels = useLabels();
  const t = useFormTexts();
  const say = useCommonTexts();
  const [editing, { toggle }] = useDisclosure();
  const findings = [party, ...partyFields.map((field) => `${party}/${field}`)].flatMap((pointer) => [
    ...findingsAt(pointer),
  ]);
  return (
    <Paper withBorder p="sm" id={fieldId(party)} tabIndex={-1} role="group" aria-label={labels(party)}>
      <Stack gap={4}>
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="sm" c="dimmed" fw={600}>
            {labels(party)}
          </Title>
          {!readOnly && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-expanded={editing}
              aria-label={editing ? say('close') : t('editParty', { party: labels(party) })}
              onClick={toggle}
            >
              {editing ? <IconX size={16} aria-hidden /> : <IconPencil size={16} aria-hidden />}
            </ActionIcon>
          )}
        </Group>
        {editing ? (
          <PartyFields party={party} />
        ) : (
          <PartyText party={at(body, party) as Body | undefined} findings={findings} />
        )}
      </Stack>
    </Paper>
  );
}

function PartyText({ party, findings }: { readonly party: Body | undefined; readonly findings: readonly Finding[] }) {
  const street = textAt(party, '/postalAddress/addressLine1');
  const place = `${textAt(party, '/postalAddress/postCode')} ${textAt(party, '/postalAddress/city')}`.trim();
  const number = textAt(party, '/vatIdentifier') || textAt(party, '/electronicAddress');
  return (
    <>
      <Text fw={600}>{textAt(party, '/name') || textAt(party, '/tradingName') || '–'}</Text>
      {[street, place, number].filter(Boolean).map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      {findings.length > 0 && (
        <Text size="xs" c="var(--mantine-color-error)">
          <FieldFindings findings={findings} />
        </Text>
      )}
    </>
  );
}

function PartyFields({ party }: { readonly party: string }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
      {partyFields.map((field) =>
        field.endsWith('countryCode') ? (
          <CodeField key={field} at={`${party}/${field}`} list="ISO3166" codes={countries} />
        ) : (
          <TextField key={field} at={`${party}/${field}`} />
        ),
      )}
    </SimpleGrid>
  );
}
