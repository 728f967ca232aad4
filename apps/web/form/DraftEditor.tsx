import { Box, Stack } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { Page } from '#web/parts/Page';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { linked, withReasonList } from './body/linked';
import { at, put as placed, type Body } from './body/pointer';
import { withTotals } from './body/totals';
import { RemoveDraft } from './begin/RemoveDraft';
import type { Draft } from './draft/draft';
import { useDraftStore } from './draft/use-draft-store';
import { useReceipt } from './draft/use-receipt';
import { useSending } from './draft/use-sending';
import { Editor } from './Editor';
import { FormContext, type Form } from './fields/form-context';
import { ConflictNotice } from './panel/ConflictNotice';
import { EditorPanel } from './panel/EditorPanel';
import { SentNotice } from './panel/SentNotice';
import { ReceiverField } from './parties/ReceiverField';
import { useSides } from './parties/use-sides';
import { byPointer, goTo, type Finding } from './rules/findings';
import { useJudgement } from './rules/use-judgement';
import { useFormTexts } from './use-form-texts';

interface DraftEditorProps {
  readonly firmId: string;
  readonly draft: Draft;
}

/** A document while it is written, sent and decided. */
export function DraftEditor({ firmId, draft }: DraftEditorProps) {
  const t = useFormTexts();
  const { documentType } = draft;
  const { store, state } = useDraftStore(draft);
  const sending = useSending(store);
  const receipt = useReceipt(draft.envelopeId ?? sending.receipt?.id ?? null, sending.receipt);
  const sides = useSides(firmId, documentType, state.receiver);
  const decided = receipt && receipt.state !== 'received' ? receipt.findings : undefined;
  const { findings, judgement, isChecked } = useJudgement(documentType, state.body, decided);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  // What was refused, and what one tried to send, is shown whole; a fresh document shows what one has been at.
  const [revealed, setRevealed] = useState(draft.replaces !== null);
  const isSent = draft.envelopeId !== null || receipt !== undefined;

  const change = useCallback(
    (edit: (body: Body) => Body) => store.change((body) => withTotals(documentType, edit(body))),
    [store, documentType],
  );
  const form = useMemo((): Form => {
    const places = byPointer(findings);
    const shown = revealed || isSent;
    const findingsAt = (pointer: string): readonly Finding[] => {
      const found = places.get(pointer) ?? [];
      const isFresh = at(state.body, pointer) === undefined || pointer === '/lines';
      return shown || touched.has(pointer) || !isFresh ? found : [];
    };
    return {
      documentType,
      body: state.body,
      readOnly: isSent,
      change,
      put: (pointer, value) => change((body) => written(documentType, body, pointer, value)),
      findingsAt,
      findingsIn: (line) => [...places.keys()].filter((pointer) => pointer.startsWith(`${line}/`)).flatMap(findingsAt),
      touch: (pointer) => setTouched((before) => (before.has(pointer) ? before : new Set(before).add(pointer))),
    };
  }, [findings, revealed, isSent, documentType, state.body, change, touched]);

  const needed = [...judgement.open, ...judgement.wrong].map(({ pointer }) => pointer);
  const panel = (
    <EditorPanel
      judgement={judgement}
      isChecked={isChecked}
      isSent={isSent}
      saving={state.saving}
      strictness={sides.strictness}
      isAddressed={state.receiver !== null}
      sending={sending}
      isBlocked={state.theirs !== undefined}
      onReveal={() => setRevealed(true)}
      onGo={goTo}
    />
  );
  return (
    <FormContext.Provider value={form}>
      <Page
        title={draft.title}
        lead={sides.receiverName ? t('to', { name: sides.receiverName }) : undefined}
        above={[{ title: t('drafts'), to: `/firm/${firmId}/drafts` }]}
        actions={isSent ? undefined : <RemoveDraft firmId={firmId} draftId={draft.id} store={store} />}
      >
        <Stack gap="md">
          {receipt && <SentNotice firmId={firmId} receipt={receipt} />}
          {sending.error !== undefined && !isSent && <ProblemNotice error={sending.error} />}
          {state.refusal !== undefined && <ProblemNotice error={state.refusal} />}
          {state.theirs && (
            // Whoever writes at the foot of a long document must see it too; the cursor stays where they type.
            <Box pos="sticky" top={64} bg="var(--mantine-color-body)" style={{ zIndex: 5 }}>
              <ConflictNotice
                theirs={state.theirs}
                onKeepMine={() => store.keepMine()}
                onTakeTheirs={() => store.takeTheirs()}
              />
            </Box>
          )}
          {state.receiver === null && !isSent && (
            <ReceiverField onChoose={(receiver) => store.changeReceiver(receiver)} exceptFirmId={firmId} />
          )}
          <Editor sellerFirmId={sides.sellerFirmId} panel={panel} needed={needed} />
        </Stack>
      </Page>
    </FormContext.Provider>
  );
}

/** The body with a text in one place, and what follows from it in the same line. */
function written(documentType: string, body: Body, pointer: string, value: string): Body {
  const after = withReasonList(placed(body, pointer, value), pointer);
  const [, line, name] = /^(\/lines\/\d+)\/(.+)$/.exec(pointer) ?? [];
  if (!line || !name) return after;
  const before = (at(body, line) ?? {}) as Body;
  return placed(after, line, linked(documentType, (at(after, line) ?? {}) as Body, before, name));
}
