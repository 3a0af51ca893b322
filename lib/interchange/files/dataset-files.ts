import { currentRedirects } from '@/lib/catalogue/current';
import { archive } from '../archive/archive';
import { datasetFile } from '../linked/dataset-files';
import { streamedAnswer, textContent, writtenContent } from '../written-answer';
import { disposition, type AskedFile, type FileAnswer } from './asked-file';
import { requireNone } from './own-parameters';

/** The whole: an archive, or its description. */
export function datasetFileOf({ snapshot, format, params, site }: AskedFile): FileAnswer {
  requireNone(params);
  const headers = disposition(format, 'smart-practices');
  if (format.suffix !== 'zip') return writtenContent(textContent(datasetFile(snapshot, format.suffix === 'ttl' ? 'ttl' : 'jsonld', site), format.type, headers));
  const redirects = currentRedirects();
  return streamedAnswer(format.type, ['archive', snapshot.version], () => archive(snapshot, redirects), headers);
}
