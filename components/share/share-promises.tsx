import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';

const promises = ['read', 'review', 'names', 'cookies'] as const;

/** What happens with a proposal, said before it is written. */
export function SharePromises({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <aside className="share-promises" aria-labelledby="promises-heading">
      <h2 id="promises-heading">{t('share.promises.title')}</h2>
      <ul>
        {promises.map((name) => (
          <li key={name}>{t(`share.promises.${name}`)}</li>
        ))}
      </ul>
    </aside>
  );
}
