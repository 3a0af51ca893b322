import { notFound } from 'next/navigation';
import { FailedPage } from '@/components/failures/failed-page';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { isFailure } from '@/lib/pages/status';

type MissingProps = PageProps<'/[locale]/[...missing]'>;

export const generateMetadata = wholeMetadata<MissingProps>(async ({ params }) => {
  return isFailure() ? { title: translator(await pageLocale(params))('error.failedTitle'), robots: { index: false } } : notFound();
});

/** Any address that is no page gets the designed answer, in its language. The server asks here, too, for the page that says that another failed. */
export default wholePage<MissingProps>(async ({ params }) => (isFailure() ? <FailedPage locale={await pageLocale(params)} /> : notFound()));
