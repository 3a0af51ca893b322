import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '@/app/difference.css';
import '@/app/workspace.css';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { AskedChanges } from '@/components/workspace/difference/asked-changes';
import { EntryLinks } from '@/components/workspace/difference/entry-links';
import { EditorWhenReady } from '@/components/workspace/editor/editor-when-ready';
import { DraftTexts } from '@/components/workspace/editor/draft-texts';
import { currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import type { WorkEntry } from '@/lib/editorial/work';
import { deadAddresses } from '@/lib/links/dead-addresses';
import { spokenLocale, translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';
import { today } from '@/lib/vocabulary/day';
import { editorConstants } from './editor-constants';
import { mentioned, openedEntry } from './opened-entry';

type WriteProps = PageProps<'/[locale]/workspace/entries/[id]'>;

async function metadata({ params }: WriteProps): Promise<Metadata> {
  const { entry, locale } = await openedEntry(await params);
  const t = translator(locale);
  return { title: t('editor.title', { title: entry.draft.title?.trim() || t('editor.untitled') }), robots: { index: false } };
}

export const generateMetadata = wholeMetadata(metadata);

async function WritePage({ params }: WriteProps) {
  const { entry, viewer, locale } = await openedEntry(await params);
  const { id, slug, stage, status, number, publishedNumber, draft, canEdit, people, askedChanges } = entry;
  const t = translator(locale);
  if (!canEdit) {
    return (
      <div className="page writing-closed">
        <h1 className="headline text-3xl">{draft.title ?? t('editor.untitled')}</h1>
        <p className="writing-note">{t('editor.readOnly')}</p>
        <p>
          <a className="button button-quiet" href={localPath(`/workspace/entries/${id}/preview`, locale)}>
            {t('editor.preview')}
          </a>
        </p>
        <DraftTexts draft={draft} locale={locale} />
      </div>
    );
  }
  const met = await mentioned(draft, viewer);
  const links = <EntryLinks entryId={id} here="write" locale={locale} />;
  return (
    <EditorWhenReady
      entry={{ ...{ id, slug, stage, status, number, publishedNumber }, draft, canEdit, people }}
      viewerId={viewer.id}
      constants={editorConstants(currentSnapshot(), locale)}
      met={met}
      checking={{ today: today(), dead: [...(await deadAddresses(currentDatabase()))] }}
      locale={spokenLocale(locale)}
      previewHref={localPath(`/workspace/entries/${id}/preview`, locale)}
      signInHref={localPath('/sign-in', locale)}
      asked={askedChanges ? <AskedChanges asked={askedChanges} isAnswered={status !== 'changes-asked'} locale={locale} /> : null}
      links={links}
      meanwhile={<Meanwhile entry={entry} links={links} locale={locale} />}
    />
  );
}

/** What is saved, to read: until the editor is there, and where no script runs. It has the editor's frame, so that little moves when it comes. */
function Meanwhile({ entry: { status, draft }, links, locale }: { entry: WorkEntry; links: ReactNode; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="page writing">
      <header className="writing-head">
        <p className="writing-kind">{t(`editor.entryStatus.${status}`)}</p>
        <h1 className="headline">{draft.title?.trim() || t('editor.untitled')}</h1>
        {links}
      </header>
      <div className="writing-bar">
        <p className="writing-opening">{t('editor.opening')}</p>
      </div>
      <div className="writing-main">
        <DraftTexts draft={draft} locale={locale} />
      </div>
    </div>
  );
}

export default wholePage(WritePage);
