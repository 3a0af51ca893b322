import type { Snapshot } from '@/lib/catalogue/snapshot';
import { statusesOf } from '@/lib/interchange/api/answers';
import { exampleOf } from '@/lib/interchange/api/example';
import { operationIds, operationOf, type Operation, type OperationId } from '@/lib/interchange/api/operations';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { AnswerTable } from './answer-table';
import { OwnParameters } from './own-parameters';

type ReferenceProps = { readonly snapshot: Snapshot; readonly locale: Locale };

/** What every call can be answered with; the others are told with theirs. */
const COMMON = [200, 304, 400, 429, 500, 503] as const;

/** Every call of the API, from the table that answers it. */
export function ApiReference({ snapshot, locale }: ReferenceProps) {
  const t = translator(locale);
  return (
    <>
      <h3>{t('dataPage.statuses')}</h3>
      <dl className="data-statuses">
        {COMMON.map((status) => (
          <StatusLine key={status} status={status} locale={locale} />
        ))}
      </dl>
      {operationIds.map((id) => (
        <Call key={id} id={id} snapshot={snapshot} locale={locale} />
      ))}
    </>
  );
}

function Call({ id, snapshot, locale }: ReferenceProps & { readonly id: OperationId }) {
  const t = translator(locale);
  const operation = operationOf(id);
  const request = `GET ${operation.path}`;
  const example = exampleOf(id, snapshot);
  return (
    <section className="data-call" aria-labelledby={`call-${id}`}>
      <h3 id={`call-${id}`}>{t(`api.operations.${id}.summary`)}</h3>
      <p className="data-path">
        <code>{request}</code>
      </p>
      <p>{t(`api.operations.${id}.what`)}</p>
      {example ? (
        <p>
          {t('dataPage.tryIt')}{' '}
          <a className="prose-link" href={example}>
            <code>{example}</code>
          </a>
        </p>
      ) : null}
      <OwnParameters operation={operation} snapshot={snapshot} locale={locale} />
      <OwnStatuses operation={operation} locale={locale} />
      <AnswerTable operation={operation} locale={locale} />
    </section>
  );
}

function OwnStatuses({ operation, locale }: { readonly operation: Operation; readonly locale: Locale }) {
  const own = statusesOf(operation).filter((status): status is 308 | 404 | 410 => !COMMON.some((common) => common === status));
  if (own.length === 0) return null;
  return (
    <dl className="data-statuses">
      {own.map((status) => (
        <StatusLine key={status} status={status} locale={locale} />
      ))}
    </dl>
  );
}

const words = {
  200: 'api.answers.200',
  304: 'api.answers.304',
  308: 'api.answers.308',
  400: 'api.answers.invalid-query',
  404: 'api.answers.not-found',
  410: 'api.answers.gone',
  429: 'api.answers.too-many-calls',
  500: 'api.answers.internal',
  503: 'api.answers.not-ready',
} as const;

function StatusLine({ status, locale }: { readonly status: keyof typeof words; readonly locale: Locale }) {
  return (
    <div>
      <dt>{status}</dt>
      <dd>{translator(locale)(words[status])}</dd>
    </div>
  );
}
