import { FactsTable } from '@/components/pages/facts-table';
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
  const rows = fields.map(({ name, type, isOptional, means }) => ({
    key: name,
    name: <code>{name}</code>,
    cells: [<Coded key="means" text={[means, isOptional ? t('dataPage.optional') : ''].filter(Boolean).join(' ')} />, <code key="type">{type}</code>],
  }));
  return <FactsTable columns={[t('dataPage.field'), t('aboutPage.meaning'), t('dataPage.type')]} rows={rows} />;
}
