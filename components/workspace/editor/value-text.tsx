'use client';
import { pictured, pictureLicences } from '@/lib/catalogue/picture';
import type { Field } from '@/lib/drafting/fields';
import { useEditor, type EditorContextValue } from './editor-context';

/** In which list the words for a slug are, by the part of a row that holds it. */
const listOfPart: Readonly<Record<string, string>> = { country: 'country', basis: 'basis', kind: 'figure-kind', by: 'breakdown', titleBasis: 'title-basis', origin: 'origin' };
const listOfUnnamed: Readonly<Record<string, string>> = { type: 'organisation-type', role: 'organisation-role' };
const listOfRole: Readonly<Record<string, string>> = { countries: 'country-role', organisations: 'organisation-role', links: 'link-type' };

/** What a field says, in words: a text as it is, rows as lines, values by their labels. */
export function ValueText({ field, value }: { field: Field; value: unknown }) {
  const context = useEditor();
  if (value === undefined || value === null) return <span className="value-none">{context.t('editor.nothing')}</span>;
  const rows = Array.isArray(value) ? (value as unknown[]) : [value];
  return (
    <ul className="value-text">
      {rows.map((row, index) => (
        <li key={index}>{rowInWords(field, row, context)}</li>
      ))}
    </ul>
  );
}

function rowInWords(field: Field, row: unknown, context: EditorContextValue): string {
  if (typeof row !== 'object' || row === null) return partInWords(field, field, row, context);
  const parts = Object.entries(row).map(([part, value]) => partInWords(field, part, value, context));
  return parts.filter(Boolean).join(' · ');
}

function partInWords(field: Field, part: string, value: unknown, context: EditorContextValue): string {
  const { lists, met, t } = context;
  if (Array.isArray(value)) return value.map((row) => rowInWords(field, row, context)).join('; ');
  if (typeof value === 'boolean') return value ? t(part === 'consent' ? 'editor.voices.consentShort' : 'editor.facets.primary') : '';
  if (field === 'pictures') return pictureInWords(part, value, t);
  const text = String(value);
  if (part === 'organisation') return met.organisations?.[text] ?? text;
  if (part === 'entry') return met.entries?.[text]?.title ?? text;
  return lists[listFor(field, part)]?.options.find(({ slug }) => slug === text)?.label ?? text;
}

/** Which picture it is, its place and its alternative text say; nobody wrote its size. */
function pictureInWords(part: string, value: unknown, t: EditorContextValue['t']): string {
  if (part === 'picture' || typeof value === 'number') return '';
  const licence = pictureLicences.find((one) => part === 'licence' && one === value);
  const people = pictured.find((one) => part === 'people' && one === value);
  if (licence) return t(`pictures.licences.${licence}`);
  return people ? t(`pictures.pictured.${people}`) : String(value);
}

function listFor(field: Field, part: string): string {
  const [first = '', second = ''] = field.split('.');
  if (part === 'value' && first === 'classification') return second;
  if (part === 'value' && first === 'partnershipQuality') return 'partnership-answer';
  if (first === 'unnamedPartners' && part in listOfUnnamed) return listOfUnnamed[part]!;
  if (part === 'role' || part === 'type') return listOfRole[first] ?? '';
  if (part === 'kind' && first === 'kind') return 'kind';
  return listOfPart[part] ?? '';
}
