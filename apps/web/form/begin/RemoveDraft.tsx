import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { client } from '#web/api/client';
import { ConfirmButton } from '#web/parts/ConfirmButton';
import { useCommonTexts } from '#web/texts/use-texts';
import type { DraftStore } from '../draft/draft-store';
import { localCopies } from '../draft/local-copies';
import { useFormTexts } from '../use-form-texts';

interface RemoveDraftProps {
  readonly firmId: string;
  readonly draftId: string;
  /** Where it is open: it saves no more. */
  readonly store?: DraftStore;
}

export function RemoveDraft({ firmId, draftId, store }: RemoveDraftProps) {
  const t = useFormTexts();
  const say = useCommonTexts();
  const [, navigate] = useLocation();
  const queryClient = useQueryClient();
  const remove = async (): Promise<void> => {
    await client.DELETE('/v1/drafts/{id}', { params: { path: { id: draftId } } });
    store?.discard();
    localCopies.remove(draftId);
    if (store) navigate(`/firm/${firmId}/drafts`);
    await queryClient.invalidateQueries();
  };
  return (
    <ConfirmButton
      size="compact-sm"
      variant="subtle"
      color="red"
      question={t('removeQuestion')}
      verb={say('delete')}
      onConfirm={remove}
    >
      {say('delete')}
    </ConfirmButton>
  );
}
