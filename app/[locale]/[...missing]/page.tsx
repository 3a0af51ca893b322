import { notFound } from 'next/navigation';
import { wholeMetadata, wholePage } from '@/components/failures/whole-page';

type MissingProps = PageProps<'/[locale]/[...missing]'>;

export const generateMetadata = wholeMetadata<MissingProps>(() => notFound());

/** Any address that is no page gets the designed answer, in its language. */
export default wholePage<MissingProps>(() => notFound());
