import { fieldsOf, type AnswerFields } from '@/lib/interchange/api/fields';
import type { Operation } from '@/lib/interchange/api/operations';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { Coded } from './coded';

/** The fields of a call's answer, to be opened. */
export function AnswerTable({ operation, locale }: { readonly operation: Operation; readonly locale: Locale }) {
  const t = translator(locale);
  return fieldsOf(operation).map((answer) => (
    <details key={answer.name}>
      <summary>{t('dataPage.fieldsOf', { name: answer.name })}</summary>
      <Fields answer={answer} locale={locale} />
    </details>
  ));
}

function Fields({ answer: { fields }, locale }: { readonly answer: AnswerFields; readonly locale: Locale }) {
  const t = translator(locale);
  return (
    <table role="table" className="parameters">
      <thead role="rowgroup">
        <tr role="row">
          {(['dataPage.field', 'aboutPage.meaning', 'dataPage.type'] as const).map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {fields.map(({ name, type, isOptional, means }) => (
          <tr key={name} role="row">
            <th role="rowheader" scope="row">
              <code>{name}</code>
            </th>
            <td role="cell">
              <Coded text={[means, isOptional ? t('dataPage.optional') : ''].filter(Boolean).join(' ')} />
            </td>
            <td role="cell">
              <code>{type}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
