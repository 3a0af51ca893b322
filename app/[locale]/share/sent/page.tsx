import type { Metadata } from 'next';
import '@/app/share.css';
import { ForgetSent } from '@/components/share/forget-sent';
import { ShareWordsPage } from '@/components/share/share-words-page';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';

type SentProps = PageProps<'/[locale]/share/sent'>;

const steps = ['read', 'answer', 'published'] as const;

export async function generateMetadata({ params }: SentProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('share.sent.title'), robots: { index: false } };
}

/** The same for everybody: nothing here says whose proposal it was. */
export default async function Page({ params, searchParams }: SentProps) {
  const locale = await pageLocale(params);
  const t = translator(locale);
  const isAgain = (await searchParams).again !== undefined;
  return (
    <ShareWordsPage title={t('share.sent.title')} lead={t(isAgain ? 'share.sent.again' : 'share.sent.lead')} locale={locale} more={{ path: '/share', label: t('share.sent.another') }}>
      <ForgetSent />
      <ul className="share-steps">
        {steps.map((step) => (
          <li key={step}>{t(`share.sent.${step}`)}</li>
        ))}
      </ul>
    </ShareWordsPage>
  );
}
