import { fieldOf, type Field } from '@/lib/drafting/fields';
import { termLabel, vocabularyOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import { translator, type Messages } from './translator';

type PlainField = Exclude<keyof Messages['difference']['fields'], 'questions'>;
type Asked = keyof Messages['difference']['fields']['questions'];
type CellName = keyof Messages['difference']['cells'];

/** What a field is called. Facets and marks of a partnership are called as in their vocabulary. */
export function fieldInWords(field: Field, locale: Locale): string {
  const [first, second] = field.split('.');
  if (second === undefined) return translator(locale)(`difference.fields.${field as PlainField}`);
  if (first === 'questions') return translator(locale)(`difference.fields.questions.${second as Asked}`);
  return first === 'classification' ? localised(vocabularyOf(second).label, locale) : termLabel('partnership-criterion', second, locale);
}

/** What a part of a row is called; a part that has no name of its own is called as its field calls it. */
export function cellInWords(cell: string, locale: Locale): string {
  const t = translator(locale);
  return t.has(`difference.cells.${cell as CellName}`) ? t(`difference.cells.${cell as CellName}`) : cell;
}

/** Where a path of a draft leads: "Figures, row 2: what". Rows are counted from one. */
export function placeInWords(path: string, locale: Locale): string {
  const t = translator(locale);
  const field = fieldOf(path);
  if (field === undefined) return t('difference.whole');
  const rest = path.slice(field.length + 1).split('.').filter(Boolean);
  return rest.reduce((place, part) => (/^\d+$/.test(part) ? t('difference.placeRow', { field: place, row: Number(part) + 1 }) : t('difference.place', { field: place, part: cellInWords(part, locale) })), fieldInWords(field, locale));
}
