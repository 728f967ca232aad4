import { useDeferredValue, useMemo } from 'react';
import { useLanguage } from '#web/texts/use-language';
import type { Body } from '../body/pointer';
import { isFollowing, judge, type Finding, type Judgement } from './findings';
import { useEngine } from './use-engine';

interface Judged {
  readonly findings: readonly Finding[];
  readonly judgement: Judgement;
  /** False until the rules are there. */
  readonly isChecked: boolean;
}

/** What the rules say of a body, a moment after every change; with what the clearing said, once it has decided. */
export function useJudgement(documentType: string, body: Body, decided: readonly Finding[] | undefined): Judged {
  const engine = useEngine();
  const [language] = useLanguage();
  const settled = useDeferredValue(body);
  return useMemo(() => {
    const all = decided ?? engine?.check(documentType, settled, language) ?? [];
    const findings = all.filter((finding) => !isFollowing(finding, settled));
    return { findings, judgement: judge(findings, settled), isChecked: engine !== undefined };
  }, [engine, documentType, settled, language, decided]);
}
