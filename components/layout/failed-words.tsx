import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** The words of the error page, kept where it can find them when nothing else can be asked. */
export function FailedWords({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div
      hidden
      id="failed-words"
      data-title={t('error.failedTitle')}
      data-text={t('error.failedText')}
      data-retry={t('error.retry')}
      data-link={t('error.toCatalogue')}
      data-href={localPath('/catalogue', locale)}
    />
  );
}
