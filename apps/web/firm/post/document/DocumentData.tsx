import { api, type Schemas } from '#web/api/client';
import { PaperBlocks } from '#web/case/PaperBlocks';
import { Loading } from '#web/parts/Loading';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { usePostTexts } from '../use-post-texts';

/** What the document says, in the reader's language. */
export function DocumentData({ document: { id } }: { readonly document: Schemas['Document'] }) {
  const t = usePostTexts();
  const { data, error, refetch } = api.useQuery('get', '/v1/documents/{id}/page', { params: { path: { id } } });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <PaperBlocks blocks={data.blocks} label={t('document.data')} />;
}
