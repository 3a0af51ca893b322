'use client';
import { useDeferredValue, useMemo } from 'react';
import type { CheckContext } from '@/lib/drafting/checks/check-context';
import { checkDraft } from '@/lib/drafting/checks/check-draft';
import type { Draft } from '@/lib/drafting/draft';
import type { Words } from './editor-context';
import type { Met, OptionLists } from './editor-types';
import { findingInWords } from './finding-words';
import type { Problem } from './problems';

/** What is found in the draft as it stands, a moment after it is typed, so that typing never waits for it. */
export function useProblems(draft: Draft, checking: CheckContext, met: Met, t: Words, lists: OptionLists): readonly Problem[] {
  const looked = useDeferredValue(draft);
  return useMemo(() => checkDraft(looked, withMet(checking, met)).map((finding) => findingInWords(finding, t, lists, met)), [looked, checking, met, t, lists]);
}

/** Organisations that were just added, and drafts that were found, are known too. */
function withMet(checking: CheckContext, { organisations = {}, entries = {} }: Met): CheckContext {
  return {
    ...checking,
    organisations: new Set([...checking.organisations, ...Object.keys(organisations)]),
    kinds: new Map([...checking.kinds, ...Object.entries(entries).map(([slug, { kind }]) => [slug, kind] as const)]),
  };
}
