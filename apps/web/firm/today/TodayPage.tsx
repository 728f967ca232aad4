import { api } from '#web/api/client';
import { useFirmOfPage } from '#web/app/session/use-firm-id';
import { useMe } from '#web/app/session/use-me';
import { Loading } from '#web/parts/Loading';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { useFormat } from '#web/texts/use-format';
import { CashCard } from './CashCard';
import { InboxCard } from './InboxCard';
import { TodoList } from './TodoList';
import { useTodayTexts } from './use-today-texts';
import classes from './today.module.css';

/** The first page of a firm: what it has, what came in and what it has to do. */
export default function TodayPage() {
  const t = useTodayTexts();
  const firmId = useFirmOfPage();
  const { firms } = useMe();
  const format = useFormat();
  const { data, error, refetch } = api.useQuery('get', '/v1/firms/{id}/today', { params: { path: { id: firmId } } });
  const firm = api.useQuery('get', '/v1/firms/{id}', { params: { path: { id: firmId } } });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const canAct = firms.some(({ id }) => id === firmId);
  return (
    <Page title={t('title')} lead={[firm.data?.name, format.day(data.day)].filter(Boolean).join(' · ')}>
      <div className={classes.day}>
        <div className={classes.cash}>
          <CashCard cash={data.cash} />
        </div>
        <div className={classes.list}>
          <TodoList firmId={firmId} canAct={canAct} today={data.day} todos={data.todo} />
        </div>
        <div className={classes.inbox}>
          <InboxCard firmId={firmId} inbox={data.inbox} />
        </div>
      </div>
    </Page>
  );
}
