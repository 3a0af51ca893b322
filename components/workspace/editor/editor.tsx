'use client';
import { useCallback, useMemo, useState, type MouseEvent } from 'react';
import { ChecksList } from './checks-list';
import { ClashPanel } from './clash-panel';
import { readConstants } from './constants';
import { EditorProvider, wordsIn } from './editor-context';
import type { EditorProps, Met } from './editor-types';
import { EntrySections } from './entry-sections';
import { KeptPanel } from './kept-panel';
import { Others } from './others';
import { EditorOutline } from './outline';
import { useShortcuts } from './shortcuts';
import { StatusLine } from './status-line';
import { useEditing, useKept } from './use-editing';
import { useProblems } from './use-problems';

/** The page on which an entry is written: outline and checks at the side, the entry, and above both what is true of the writing. */
export function Editor({ entry, viewerId, constants, met: begun, checking: { today, dead }, locale, previewHref, signInHref, links, asked }: EditorProps) {
  const { lists, messages, around } = readConstants(constants);
  const checking = useMemo(() => ({ ...around, today, dead: new Set(dead) }), [around, today, dead]);
  const t = useMemo(() => wordsIn(locale, messages), [locale, messages]);
  const editing = useEditing(entry, viewerId);
  const { store, shown } = editing;
  const kept = useKept(editing);
  const [met, setMet] = useState<Met>(begun);
  const [said, announce] = useState('');
  const meet = useCallback((found: Met) => setMet((known) => ({ organisations: { ...known.organisations, ...found.organisations }, entries: { ...known.entries, ...found.entries } })), []);
  const problems = useProblems(shown.draft, checking, met, t, lists);
  const save = useCallback(() => void store.saveNow(), [store]);
  const preview = useCallback(() => void store.saveNow().then(() => window.location.assign(previewHref)), [store, previewHref]);
  useShortcuts({ save, preview });
  const { kind } = shown.draft;
  const context = useMemo(() => ({ t, locale, lists, kind, edit: store.edit, problems, met, meet, announce }), [t, locale, lists, kind, store, problems, met, meet]);
  return (
    <EditorProvider value={context}>
      <div className="page writing">
        <header className="writing-head">
          <p className="writing-kind">{t(`editor.entryStatus.${entry.status}`)}</p>
          <h1 className="headline">{shown.draft.title?.trim() || t('editor.untitled')}</h1>
          {links}
          <Others people={shown.others} />
        </header>
        <div className="writing-bar">
          <StatusLine shown={shown} signInHref={signInHref} />
          <a href={previewHref} className="button button-quiet" aria-keyshortcuts="Alt+P" onClick={(event) => followAfterSaving(event, preview)}>
            {t('editor.preview')}
          </a>
        </div>
        <div className="writing-side">
          <EditorOutline draft={shown.draft} />
        </div>
        <div className="writing-main">
          {asked}
          {kept.offered ? <KeptPanel key={kept.offered.key} here={kept.offered} draft={shown.base.draft} onTake={kept.take} onDrop={kept.drop} /> : null}
          {shown.clashes.length > 0 ? <ClashPanel shown={shown} onSettle={store.settle} /> : null}
          <EntrySections draft={shown.draft} entryId={entry.id} />
          <ChecksList />
          <p className="writing-hint">{t('editor.keys')}</p>
        </div>
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
    </EditorProvider>
  );
}

/** The preview shows what is saved, so what is written goes out first. A click that opens another window is left alone. */
function followAfterSaving(event: MouseEvent, preview: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
  event.preventDefault();
  preview();
}
