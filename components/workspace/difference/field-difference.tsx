import type { ReactNode } from 'react';
import type { FieldDifference } from '@/lib/drafting/difference/difference';
import { fieldInWords } from '@/lib/messages/place-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { DifferenceBody } from './difference-body';
import { fieldId } from './field-id';
import type { SideNames } from './sides';

type FieldProps = { readonly found: FieldDifference; readonly names: SideNames; readonly locale: Locale; readonly isUnchanged?: boolean; readonly beside?: ReactNode };

/** A field in which two states differ, with what there is to say of it beside it. */
export function FieldDifferenceView({ found, names, locale, isUnchanged = false, beside }: FieldProps) {
  const id = fieldId(found.field);
  const hasChange = names.before !== null && !isUnchanged;
  return (
    <section className="diff-field" id={id} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>
        {fieldInWords(found.field, locale)}
        {hasChange ? <span className="diff-change"> {translator(locale)(`difference.change.${found.change}`)}</span> : null}
      </h3>
      <div className="diff-main">
        <DifferenceBody found={found} names={names} locale={locale} />
      </div>
      {beside ? <div className="diff-beside">{beside}</div> : null}
    </section>
  );
}
