'use client';
import { fieldOf } from '@/lib/drafting/fields';
import type { Words } from './editor-context';
import type { OptionLists } from './editor-types';
import { fieldWords } from './field-words';

/** What the last part of a path is called. */
const parts = {
  what: 'editor.figures.what', value: 'editor.figures.value', amount: 'editor.figures.amount', unit: 'editor.figures.unit', kind: 'editor.figures.kind',
  measuredBy: 'editor.figures.measuredBy', source: 'editor.figures.source', note: 'editor.note', basis: 'editor.basis', by: 'editor.breakdown.by', label: 'editor.breakdown.group',
  title: 'editor.sources.title', publisher: 'editor.sources.publisher', url: 'editor.address', supports: 'editor.sources.supports', language: 'editor.sources.language', seen: 'editor.sources.seen',
  quote: 'editor.voices.quote', speaker: 'editor.voices.speaker', consent: 'editor.voices.consentShort', office: 'editor.contact.office', start: 'editor.period.start', end: 'editor.period.end',
  alt: 'pictures.alt', caption: 'pictures.caption', credit: 'pictures.credit', licence: 'pictures.licence', people: 'pictures.people',
  text: 'editor.voices.reported', description: 'editor.unnamed.description', read: 'editor.sources.read',
  role: 'editor.role', type: 'editor.links.kind', date: 'editor.figures.date',
} as const;

/** A place in the entry in words: "Figures 2, Unit". */
export function placeInWords(path: string, t: Words, lists: OptionLists): string {
  const field = fieldOf(path);
  if (!field) return lists[path]?.label ?? path;
  const { label } = fieldWords(field, t, lists);
  const rest = path.slice(field.length + 1).split('.').filter(Boolean);
  const row = rest.find((part) => /^\d+$/.test(part));
  const last = rest.at(-1) ?? '';
  const place = row === undefined ? label : t('editor.place.row', { field: label, number: Number(row) + 1 });
  return last in parts ? t('editor.place.part', { place, part: t(parts[last as keyof typeof parts]) }) : place;
}
