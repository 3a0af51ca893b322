import { translator } from '@/lib/messages/translator';
import { localised, type Locale } from '@/lib/vocabulary/locale';
import type { Term } from '@/lib/vocabulary/vocabulary';
import type { ShareAction } from './share-answer';
import { ShareForm } from './share-form';
import { SharePromises } from './share-promises';
import { shareWords } from './share-words';

const COUNTRIES = 'share-country-names';

type SharePageProps = { readonly action: ShareAction; readonly stamp: string; readonly days: number; readonly countries: readonly Term[]; readonly locale: Locale };

/** A few plain questions, and what becomes of the answers. */
export function SharePage({ action, stamp, days, countries, locale }: SharePageProps) {
  const t = translator(locale);
  return (
    <div className="page share">
      <div className="share-head">
        <h1 className="headline text-4xl">{t('share.title')}</h1>
        <p className="entry-lead">{t('share.lead')}</p>
      </div>
      <SharePromises locale={locale} />
      <ShareForm action={action} stamp={stamp} locale={locale} words={shareWords(locale, days)} countryList={COUNTRIES}>
        <datalist id={COUNTRIES}>
          {countries.map(({ slug, label }) => (
            <option key={slug} value={localised(label, locale)} />
          ))}
        </datalist>
      </ShareForm>
    </div>
  );
}
