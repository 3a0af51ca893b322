'use client';
import { memo } from 'react';
import type { Draft } from '@/lib/drafting/draft';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { LinePart } from './small-inputs';

type Contact = NonNullable<Draft['contact']>;
const NONE: Contact = {};

/** An office or a role, never a private person. */
export const ContactControl = memo(function ContactControl({ value = NONE }: { value: Contact | undefined }) {
  const { edit, t } = useEditor();
  const { label, hint } = useFieldWords('contact');
  const change = (part: Partial<Contact>) => edit('contact', { ...value, ...part });
  return (
    <FieldGroup path="contact" label={label} hint={hint}>
      <div className="writing-row-parts">
        <LinePart path="contact.office" label={t('editor.contact.office')} className="part-wide" value={value.office} onText={(office) => change({ office })} />
        <LinePart path="contact.url" label={t('editor.address')} className="part-wide" inputMode="url" spellCheck={false} value={value.url} onText={(url) => change({ url })} />
      </div>
    </FieldGroup>
  );
});
