import { Box, Button, Collapse, Grid, Paper, SimpleGrid, Stack, Title } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { Loading } from '#web/parts/Loading';
import { useForm } from './fields/form-context';
import { coverageOf } from './layout/covered';
import { hasLayout, layoutOf, shownPlaces } from './layout/layouts';
import { PlacedField } from './layout/PlacedField';
import { TermFields } from './layout/TermFields';
import { lineTableOf } from './lines/columns';
import { LinesEditor } from './lines/LinesEditor';
import { PartyCard } from './parties/PartyCard';
import { useEngine } from './rules/use-engine';
import { useFormTexts } from './use-form-texts';

interface EditorProps {
  readonly sellerFirmId: string | undefined;
  readonly panel: ReactNode;
  /** What has to be filled in or put right before the document can go: it must not be hidden. */
  readonly needed: readonly string[];
}

/** The document on the left, what it adds up to and what is to be told of it on the right; below each other on a phone. */
export function Editor({ sellerFirmId, panel, needed }: EditorProps) {
  const { documentType, body } = useForm();
  const t = useFormTexts();
  const { head, parties, payment = [], foot } = layoutOf(documentType);
  const table = lineTableOf(documentType);
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 8.8 }}>
        <Stack gap="md">
          <Paper withBorder p="md">
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
              {shownPlaces(head, body).map((place) => (
                <PlacedField key={place.at} place={place} />
              ))}
            </SimpleGrid>
          </Paper>
          {parties.length > 0 && (
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
              {parties.map((party) => (
                <PartyCard key={party} party={party} />
              ))}
            </SimpleGrid>
          )}
          {table && (
            <Section title={t('lines.title')}>
              <LinesEditor table={table} sellerFirmId={sellerFirmId} />
            </Section>
          )}
          {payment.length > 0 && (
            <Section title={t('payment')}>
              <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
                {payment.map((place) => (
                  <PlacedField key={place.at} place={place} />
                ))}
              </SimpleGrid>
            </Section>
          )}
          {foot.length > 0 && (
            <Paper withBorder p="md">
              {foot.map((place) => (
                <PlacedField key={place.at} place={place} />
              ))}
            </Paper>
          )}
          <MoreTerms needed={needed} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 3.2 }}>
        <Box pos="sticky" top={72}>
          {panel}
        </Box>
      </Grid.Col>
    </Grid>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}

/**
 * All that the type knows besides: behind a button where the page already has what one usually writes, and open by itself
 * where something in it is needed.
 */
function MoreTerms({ needed }: { readonly needed: readonly string[] }) {
  const { documentType, body } = useForm();
  const t = useFormTexts();
  const engine = useEngine();
  const usual = hasLayout(documentType);
  const [wanted, setWanted] = useState<boolean>();
  const { covered, hidden } = useMemo(() => coverageOf(documentType, body), [documentType, body]);
  const opened = wanted ?? needed.some(hidden);
  const fields = engine?.fieldsOf(documentType);
  const terms =
    engine && fields ? (
      <TermFields fields={fields} within="" covered={covered} codesOf={engine.codesOf} />
    ) : (
      <Loading />
    );
  if (!usual)
    return (
      <Paper withBorder p="md">
        {terms}
      </Paper>
    );
  return (
    <Stack gap="xs">
      <Button
        variant="subtle"
        onClick={() => setWanted(!opened)}
        aria-expanded={opened}
        style={{ alignSelf: 'flex-start' }}
        leftSection={opened ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
      >
        {t('moreTerms')}
      </Button>
      <Collapse expanded={opened}>
        {opened && (
          <Paper withBorder p="md">
            <Suspense fallback={<Loading />}>{terms}</Suspense>
          </Paper>
        )}
      </Collapse>
    </Stack>
  );
}
