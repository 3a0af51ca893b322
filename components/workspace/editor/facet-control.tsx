'use client';
import { memo } from 'react';
import { facetOf, type ClassifiedParam } from '@/lib/catalogue/facets';
import type { Field } from '@/lib/drafting/fields';
import { withChosen, type DraftTag } from '@/lib/drafting/tags';
import { ChosenValues } from './chosen-values';
import { useEditor } from './editor-context';
import type { Option } from './editor-types';
import { FacetOptions } from './facet-options';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';

type FacetControlProps = { readonly param: ClassifiedParam; readonly value: readonly DraftTag[] | undefined; readonly offered?: readonly string[] | undefined };
const NONE: readonly DraftTag[] = [];

/** The values of a facet: those chosen, with what is said of each, then all there are with their meaning. */
export const FacetControl = memo(function FacetControl({ param, value = NONE, offered }: FacetControlProps) {
  const { lists, kind, edit, t } = useEditor();
  const field: Field = `classification.${param}`;
  const { label, hint } = useFieldWords(field);
  const facet = facetOf(param);
  const options = lists[facet.list ?? param]?.options ?? [];
  const applies = facet.appliesTo.includes(kind);
  const set = (tags: readonly DraftTag[]) => edit(field, tags.length > 0 ? tags : undefined);
  const choose = (option: Option | null, isChosen: boolean) => set(option ? withChosen(value, option.slug, isChosen, facet) : []);
  return (
    <FieldGroup path={field} label={label} hint={hint} className="writing-facet">
      {applies ? null : <p className="writing-note">{t('editor.facets.doesNotApply')}</p>}
      <ChosenValues field={field} tags={value} options={options} ranked={facet.ranked} onChange={set} onRemove={(tag) => set(withChosen(value, tag, false, facet))} />
      {offered && offered.length > 0 && applies ? <Offered slugs={offered} tags={value} options={options} onTake={(slugs) => set(slugs.reduce<readonly DraftTag[]>((tags, slug) => withChosen(tags, slug, true, facet), value))} /> : null}
      {applies ? <FacetOptions field={field} list={facet.list ?? param} options={options} tags={value} single={facet.single} onChoose={choose} /> : null}
    </FieldGroup>
  );
});

type OfferedProps = { readonly slugs: readonly string[]; readonly tags: readonly DraftTag[]; readonly options: readonly Option[]; readonly onTake: (slugs: readonly string[]) => void };

/** Values that follow from other fields: regions from the countries where it runs. */
function Offered({ slugs, tags, options, onTake }: OfferedProps) {
  const { t } = useEditor();
  const missing = slugs.filter((slug) => !tags.some(({ value }) => value === slug));
  if (missing.length === 0) return null;
  const names = missing.map((slug) => options.find((option) => option.slug === slug)?.label ?? slug).join(', ');
  return (
    <p className="writing-note">
      {t('editor.facets.fromCountries', { names })}{' '}
      <button type="button" className="text-button" onClick={() => onTake(missing)}>
        {t('editor.facets.take')}
      </button>
    </p>
  );
}
