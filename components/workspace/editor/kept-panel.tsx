'use client';
import { useState } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import { valueAt } from '@/lib/drafting/fields';
import { stillNew } from '@/lib/drafting/keep';
import type { KeptHere } from './device';
import { useEditor } from './editor-context';
import { fieldWords } from './field-words';
import { dateLanguage } from './status-line';
import { ValueText } from './value-text';

type KeptPanelProps = { readonly here: KeptHere; readonly draft: Draft; readonly onTake: () => void; readonly onDrop: () => void };

/** Offers what this device kept when the page was left before it could be saved, with what differs. */
export function KeptPanel({ here: { kept }, draft, onTake, onDrop }: KeptPanelProps) {
  const { t, lists, locale } = useEditor();
  const [sure, setSure] = useState(false);
  const fields = stillNew(kept, draft);
  const when = new Intl.DateTimeFormat(dateLanguage(locale), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(kept.at));
  return (
    <section aria-labelledby="kept-heading" className="writing-panel">
      <h2 id="kept-heading">{t('editor.kept.title')}</h2>
      <p>{t('editor.kept.text', { when, count: fields.length })}</p>
      <details>
        <summary>{t('editor.kept.differs')}</summary>
        <dl className="sides">
          {fields.map((field) => (
            <div key={field}>
              <dt>{fieldWords(field, t, lists).label}</dt>
              <dd>
                <span className="side-name">{t('editor.kept.there')}</span>
                <ValueText field={field} value={valueAt(draft, field)} />
              </dd>
              <dd>
                <span className="side-name">{t('editor.kept.here')}</span>
                <ValueText field={field} value={kept.fields.find((one) => one.field === field)?.mine} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="writing-buttons">
        <button type="button" className="button" onClick={onTake}>
          {t('editor.kept.take')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => (sure ? onDrop() : setSure(true))}>
          {t(sure ? 'editor.kept.dropSure' : 'editor.kept.drop')}
        </button>
      </div>
    </section>
  );
}
