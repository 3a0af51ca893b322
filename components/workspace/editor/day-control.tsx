'use client';
import { memo } from 'react';
import type { Field } from '@/lib/drafting/fields';
import type { Locale } from '@/lib/vocabulary/locale';
import { useEditor } from './editor-context';
import { FieldFrame, useControl } from './field-frame';
import { useFieldWords } from './field-words';

/** A day that steps set: there to be read. */
export const DayControl = memo(function DayControl({ field, value }: { field: Field; value: string | undefined }) {
  const { locale, t } = useEditor();
  const { label, hint } = useFieldWords(field);
  const control = useControl(field, hint);
  return (
    <FieldFrame path={field} label={label} hint={hint}>
      <output {...control}>{value ? inWords(value, locale) : t('editor.notYet')}</output>
    </FieldFrame>
  );
});

function inWords(day: string, locale: Locale): string {
  if (Number.isNaN(Date.parse(day))) return day;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
