import { useParams } from 'wouter';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import type { Draft } from './draft/draft';
import { useServerDraft } from './draft/use-draft-store';
import { DraftEditor } from './DraftEditor';

/** The editor of documents: `/firm/:firmId/drafts/:draftId`. */
export default function EditorPage() {
  const { firmId, draftId } = useParams<{ readonly firmId: string; readonly draftId: string }>();
  const draft = useServerDraft(draftId);
  if (draft.data) return <DraftEditor key={draftId} firmId={firmId} draft={draft.data as Draft} />;
  if (draft.error) return <ProblemNotice error={draft.error} retry={() => void draft.refetch()} />;
  return <Loading />;
}
