import type { FacetParam } from '@/lib/catalogue/facets';
import { translator } from '@/lib/messages/translator';
import { termOf } from '@/lib/vocabulary/lists';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import type { ClassifiedValue } from './classified-values';
import { definitionHref } from './value-href';

type ValueDefinitionProps = { readonly param: FacetParam; readonly value: ClassifiedValue; readonly locale: Locale };

/** The meaning of a value, one tap away. The popover attribute opens it without script. */
export function ValueDefinition({ param, value, locale }: ValueDefinitionProps) {
  const term = termOf(param, value.slug);
  if (!term?.definition) return null;
  const t = translator(locale);
  const id = `about-${param}-${value.slug}`;
  const label = localised(term.label, locale);
  return (
    <>
      <button type="button" className="define no-print" popoverTarget={id} aria-label={t('entryPage.define', { label })}>
        ?
      </button>
      <div id={id} popover="auto" className="definition">
        <p className="font-semibold">{label}</p>
        <p className="mt-1">{localised(term.definition, locale)}</p>
        {value.basis ? <p className="mt-2 text-xs text-soft">{t(value.basis === 'stated' ? 'entryPage.basisStated' : 'entryPage.basisInferred')}</p> : null}
        <p className="mt-2 text-sm">
          <a className="prose-link" href={definitionHref(param, value.slug, locale)} data-soft>
            {t('entryPage.definitionMore', { label })}
          </a>
        </p>
      </div>
    </>
  );
}
