import { vocabulariesFile, vocabularyFile, type VocabularyFormat } from '../linked/vocabulary-files';
import { CallRefused } from '../problem';
import { textContent, writtenContent } from '../written-answer';
import { disposition, type AskedFile, type FileAnswer } from './asked-file';
import { requireNone } from './own-parameters';

/** One list, or all of them, in a format; the same in every language, since it holds all of them. */
export function vocabularyFileOf({ snapshot, of, format, params, site }: AskedFile): FileAnswer {
  requireNone(params);
  const [list] = of;
  const suffix = format.suffix as VocabularyFormat;
  const file = list === undefined ? vocabulariesFile(snapshot, suffix as Exclude<VocabularyFormat, 'csv'>, site) : vocabularyFile(snapshot, list, suffix, site);
  if (file === undefined) throw new CallRefused('not-found');
  return writtenContent(textContent(file, format.type, disposition(format, list ?? 'vocabularies')));
}
