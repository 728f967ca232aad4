import { Paper, Tabs } from '@mantine/core';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { Page } from '#web/parts/Page';
import { DocumentList } from './list/DocumentList';
import { PostFilters } from './list/PostFilters';
import { RefusedList } from './list/RefusedList';
import { ReminderList } from './list/ReminderList';
import { boxes, usePostFilter, type Box } from './list/use-post-filter';
import { usePostTexts } from './use-post-texts';

/** A firm's post: what came in, what went out, what was refused, and reminders. */
export default function PostPage() {
  const t = usePostTexts();
  const firmId = useFirmOfPage();
  const post = usePostFilter();
  const { box, change } = post;
  return (
    <Page title={t('title')}>
      <Tabs value={box} onChange={(value) => change({ box: (value ?? 'inbox') as Box, state: '' })} keepMounted={false}>
        <Tabs.List mb="md">
          {boxes.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`boxes.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {(['inbox', 'outbox'] as const).map((each) => (
          <Tabs.Panel key={each} value={each}>
            <PostFilters filter={post.filter} change={change} />
            <Paper withBorder mt="md">
              <DocumentList firmId={firmId} box={each} filter={post.filter} isNarrowed={post.isNarrowed} />
            </Paper>
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="refused">
          <Paper withBorder>
            <RefusedList firmId={firmId} />
          </Paper>
        </Tabs.Panel>
        <Tabs.Panel value="reminders">
          <Paper withBorder>
            <ReminderList firmId={firmId} />
          </Paper>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
