'use client';
import { useEditor, type Words } from './editor-context';
import type { Shown } from './writing-store';

const reasons = ['not-allowed', 'not-found', 'not-possible-now', 'invalid', 'too-deep', 'server', 'too-large', 'changed-since'] as const;
type Reason = (typeof reasons)[number];

/** What is true of the writing now: calm where all is well, plain where something is not. */
export type Standing = { readonly tone: 'calm' | 'busy' | 'trouble'; readonly text: string };

/** English days and times are written as the rest of the site writes them. */
export function dateLanguage(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** The time of a save as the clock on the wall says it. */
export function clockTime(at: string, locale: string): string {
  return new Intl.DateTimeFormat(dateLanguage(locale), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}

export function standingOf(shown: Shown, t: Words, locale: string): Standing {
  const { trouble, clashes, isUnsaved, isKept, sent, savedAt } = shown;
  if (clashes.length > 0) return { tone: 'trouble', text: t('editor.status.clash') };
  if (trouble?.is === 'refused') return { tone: 'trouble', text: t('editor.status.failed', { because: t(`editor.because.${reasonOf(trouble.because)}`), kept: t(isKept ? 'editor.status.isKept' : 'editor.status.notKept') }) };
  if (trouble && !isKept) return { tone: 'trouble', text: t('editor.status.nowhere') };
  if (trouble) return { tone: 'trouble', text: t(trouble.is === 'offline' ? 'editor.status.offline' : 'editor.status.signedOut') };
  if (isUnsaved || sent) return { tone: 'busy', text: t('editor.status.saving') };
  return { tone: 'calm', text: savedAt ? t('editor.status.saved', { time: clockTime(savedAt, locale) }) : t('editor.status.untouched') };
}

function reasonOf(because: string): Reason | 'unknown' {
  return reasons.find((reason) => reason === because) ?? 'unknown';
}

/** Every settled state is read out; that it is saving, after every pause, is only seen. */
export function StatusLine({ shown, signInHref }: { shown: Shown; signInHref: string }) {
  const { t, locale } = useEditor();
  const { tone, text } = standingOf(shown, t, locale);
  return (
    <p className={`writing-status writing-status-${tone}`}>
      <span role="status">{tone === 'busy' ? null : text}</span>
      {tone === 'busy' ? <span>{text}</span> : null}
      {shown.trouble?.is === 'signed-out' ? (
        <>
          {' '}
          <a className="prose-link" href={signInHref} target="_blank" rel="noopener">
            {t('editor.status.signIn')}
          </a>
        </>
      ) : null}
    </p>
  );
}
