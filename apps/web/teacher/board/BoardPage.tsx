import { Box, Group, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBuildingStore, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { api } from '#web/api/client';
import { EmptyState } from '#web/parts/EmptyState';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useCommonTexts } from '#web/texts/use-texts';
import { ClassChoice } from '../class/ClassChoice';
import { NoClass } from '../class/NoClass';
import { useTaughtClass } from '../class/use-taught-class';
import { BoardCards } from './BoardCards';
import { BoardTable } from './BoardTable';
import { CellDetails } from './CellDetails';
import { Legend } from './Legend';
import { sorted, type Board, type BoardRow, type Sort } from './board';
import './board.css';
import { useBoardTexts } from './use-board-texts';

/** The class at a glance: which firm needs help, and where. */
export default function BoardPage() {
  const say = useCommonTexts();
  const taught = useTaughtClass();
  const { current } = taught;
  const title = current ? `${current.name}` : say('nav.board');
  return (
    <Page title={title} lead={current && <ClassLead classId={current.id} />} actions={<ClassChoice taught={taught} />}>
      {taught.error != null && <ProblemNotice error={taught.error} />}
      {taught.isLoading && <Loading />}
      {!taught.isLoading && !taught.error && !current && <NoClass />}
      {current && <BoardOf classId={current.id} />}
    </Page>
  );
}

/** A board that lies open is looked at again now and then: what is due becomes late without an event. */
function useBoard(classId: string) {
  return api.useQuery(
    'get',
    '/v1/classes/{id}/board',
    { params: { path: { id: classId } } },
    { refetchInterval: 300_000 },
  );
}

function ClassLead({ classId }: { readonly classId: string }) {
  const t = useBoardTexts();
  const { data } = useBoard(classId);
  if (!data || data.rows.length === 0) return null;
  const count = data.rows.filter(({ trouble }) => trouble > 0).length;
  return <span>{count === 0 ? t('allWell') : t('lead', { count, all: data.rows.length })}</span>;
}

function BoardOf({ classId }: { readonly classId: string }) {
  const t = useBoardTexts();
  const { data, error, refetch } = useBoard(classId);
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.rows.length === 0) return <EmptyState icon={IconBuildingStore} title={t('empty')} text={t('emptyText')} />;
  return <LoadedBoard board={data} />;
}

function LoadedBoard({ board }: { readonly board: Board }) {
  const t = useBoardTexts();
  const [sort, setSort] = useState<Sort>('help');
  const [show, setShow] = useState<'all' | 'trouble'>('all');
  const [words, setWords] = useState('');
  const [searched] = useDebouncedValue(words.trim().toLowerCase(), 150);
  const [open, setOpen] = useState<{ readonly firmId: string; readonly stage: string }>();
  const fits = ({ firmName, trouble }: BoardRow): boolean =>
    (show === 'all' || trouble > 0) && firmName.toLowerCase().includes(searched);
  const rows = sorted(board.rows.filter(fits), sort);
  // Looked up anew, so that an open drawer follows what happens.
  const row = board.rows.find(({ firmId }) => firmId === open?.firmId);
  const cell = row?.cells.find(({ stage }) => stage === open?.stage);
  const openCell = (at: BoardRow, { stage }: { readonly stage: string }) => setOpen({ firmId: at.firmId, stage });
  return (
    <Stack gap="md">
      <Group gap="sm" align="flex-end">
        <SegmentedControl
          aria-label={t('show')}
          value={show}
          onChange={(value) => setShow(value as typeof show)}
          data={[
            { value: 'all', label: t('showAll') },
            { value: 'trouble', label: t('showTrouble') },
          ]}
        />
        <Select
          aria-label={t('sortBy')}
          value={sort}
          onChange={(value) => value && setSort(value as Sort)}
          allowDeselect={false}
          data={sortChoices(t, sort)}
          w={{ base: '100%', xs: 220 }}
        />
        <TextInput
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          w={{ base: '100%', xs: 220 }}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </Group>
      {rows.length === 0 ? (
        <Text c="dimmed" role="status">
          {t('noMatch')}
        </Text>
      ) : (
        <>
          <Box visibleFrom="sm">
            <BoardTable rows={rows} sort={sort} onSort={setSort} onOpen={openCell} />
          </Box>
          <Box hiddenFrom="sm">
            <BoardCards rows={rows} onOpen={openCell} />
          </Box>
        </>
      )}
      <Legend />
      <CellDetails board={board} opened={row && cell && { row, cell }} onClose={() => setOpen(undefined)} />
    </Stack>
  );
}

/** A stage is chosen at its column's head; the choice names it then. */
function sortChoices(t: ReturnType<typeof useBoardTexts>, sort: Sort) {
  const choices = (['help', 'name', 'activity'] as const).map((value) => ({ value, label: t(`sorts.${value}`) }));
  if (sort === 'help' || sort === 'name' || sort === 'activity') return choices;
  return [...choices, { value: sort, label: t('sortStage', { stage: t(`stages.${sort}`) }) }];
}
