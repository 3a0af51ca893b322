'use client';
import type { Field } from '@/lib/drafting/fields';
import { useEditor, wordsIfAny, type Words } from './editor-context';
import type { OptionLists } from './editor-types';

export type FieldWords = { readonly label: string; readonly hint: string | null };

/** What a field is called and how it is filled in. Facets and marks of a partnership say so in their vocabulary. */
export function fieldWords(field: Field, t: Words, lists: OptionLists): FieldWords {
  const [first = '', second = ''] = field.split('.');
  if (first === 'classification') return { label: lists[second]?.label ?? second, hint: lists[second]?.description ?? null };
  if (first === 'partnershipQuality') {
    const mark = lists['partnership-criterion']?.options.find(({ slug }) => slug === second);
    return { label: mark?.label ?? second, hint: mark?.definition ?? null };
  }
  return plainWords(field as PlainField, t);
}

export type PlainField = Exclude<Field, `classification.${string}` | `partnershipQuality.${string}`>;

function plainWords(field: PlainField, t: Words): FieldWords {
  return { label: t(`editor.fields.${field}`), hint: wordsIfAny(t, `editor.hints.${field}`) };
}

export function useFieldWords(field: Field): FieldWords {
  const { t, lists } = useEditor();
  return fieldWords(field, t, lists);
}
