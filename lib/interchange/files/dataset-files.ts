import { currentRedirects } from '@/lib/catalogue/current';
import { archive } from '../archive/archive';
import { streamedAnswer } from '../written-answer';
import { disposition, type AskedFile, type FileAnswer } from './asked-file';
import { requireNone } from './own-parameters';

/** The whole: an archive, or its description. */
export function datasetFileOf({ snapshot, format, params }: AskedFile): FileAnswer {
  requireNone(params);
  const redirects = currentRedirects();
  return streamedAnswer(format.type, ['archive', snapshot.version], () => archive(snapshot, redirects), disposition(format, 'smart-practices'));
}
