'use client';
import { memo, useState } from 'react';
import { slugSchema } from '@/lib/vocabulary/vocabulary';
import { useEditor } from './editor-context';
import { FieldFrame, useControl } from './field-frame';
import { useFieldWords } from './field-words';

/** The last part of the address. What is no address yet stays here and is said; the entry keeps the one it has. */
export const SlugControl = memo(function SlugControl({ value }: { value: string }) {
  const { edit, t } = useEditor();
  const { label, hint } = useFieldWords('slug');
  const control = useControl('slug', hint);
  const [typed, setTyped] = useState<string | null>(null);
  const isUsable = typed === null || slugSchema.safeParse(typed).success;
  const onChange = (text: string) => {
    const slug = text.toLowerCase().replace(/[\s_]+/g, '-');
    const isSlug = slugSchema.safeParse(slug).success;
    setTyped(isSlug ? null : slug);
    if (isSlug) edit('slug', slug);
  };
  return (
    <FieldFrame path="slug" label={label} hint={hint}>
      <input {...control} type="text" spellCheck={false} autoCapitalize="none" className="field" value={typed ?? value} aria-invalid={!isUsable || control['aria-invalid']} onChange={(event) => onChange(event.target.value)} onBlur={() => setTyped(null)} />
      <p role="status" className="writing-room writing-room-over">
        {isUsable ? null : t('editor.slug.notYet', { slug: value })}
      </p>
    </FieldFrame>
  );
});
