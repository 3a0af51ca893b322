import type { Finding } from '@/lib/drafting/checks/finding';
import { findingInWords } from '@/lib/messages/finding-in-words';
import { fieldInWords } from '@/lib/messages/place-in-words';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import { fieldId } from './field-id';

/** What stands in the way of publishing, each with its place on the page; then the hints, folded. */
export function FindingsList({ findings, locale }: { findings: readonly Finding[]; locale: Locale }) {
  const t = translator(locale);
  const [musts, hints] = [findings.filter(({ severity }) => severity === 'must'), findings.filter(({ severity }) => severity === 'should')];
  return (
    <section className={musts.length > 0 ? 'review-findings review-findings-must' : 'review-findings'} aria-labelledby="findings-heading">
      <h2 id="findings-heading">{t('reviewPages.review.inTheWay', { count: musts.length })}</h2>
      {musts.length > 0 ? <PlacedFindings findings={musts} locale={locale} /> : null}
      {hints.length > 0 ? (
        <details>
          <summary>{t('reviewPages.review.hints', { count: hints.length })}</summary>
          <PlacedFindings findings={hints} locale={locale} />
        </details>
      ) : null}
    </section>
  );
}

function PlacedFindings({ findings, locale }: { findings: readonly Finding[]; locale: Locale }) {
  return (
    <ul className="placed-findings">
      {findings.map((finding, at) => (
        <li key={at}>
          <a className="prose-link" href={`#${fieldId(finding.field)}`}>
            {fieldInWords(finding.field, locale)}
          </a>
          <p>{findingInWords(finding, locale)}</p>
        </li>
      ))}
    </ul>
  );
}

/** The findings of one field, beside it. */
export function FieldFindings({ findings, locale }: { findings: readonly Finding[]; locale: Locale }) {
  const t = translator(locale);
  if (findings.length === 0) return null;
  return (
    <ul className="field-findings">
      {findings.map((finding, at) => (
        <li key={at} className={finding.severity === 'must' ? 'field-finding-must' : undefined}>
          <strong>{t(`reviewPages.review.${finding.severity}`)}</strong> {findingInWords(finding, locale)}
        </li>
      ))}
    </ul>
  );
}
