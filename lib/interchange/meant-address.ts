import { FORMERLY, REPORT } from '@/lib/insights/published';
import { defaultLocale, isLocale, localPath } from '@/lib/vocabulary/locale';
import { readersPath } from './readers-path';

const LANGUAGE = /^\/([a-z]{2})(?=\/|$)(.*)$/i;
/** What people, mail programs and word processors put behind an address: full stops, commas, brackets, quotation marks. */
const TRAILING = /[\p{P}\p{S}\p{Z}\p{Cf}]+$/u;

const FORMER_CHART = new RegExp(`^/insights/${FORMERLY}(?=[./]|$)`);

/**
 * The address that is meant by one of a former name, with capital letters or with the end of a sentence behind it, where readers find
 * something there; null where the address is as it should be, or nothing can be told from it.
 */
export function meantAddress(pathname: string): string | null {
  const [, language = '', rest = ''] = LANGUAGE.exec(pathname) ?? [];
  const locale = [language.toLowerCase()].find(isLocale);
  const path = locale === undefined ? pathname : rest || '/';
  const meant = meantPath(path) ?? (locale === undefined || locale === language ? null : path);
  return meant === null ? null : localPath(meant, locale ?? defaultLocale);
}

function meantPath(path: string): string | null {
  const present = path.replace(FORMER_CHART, `/insights/${REPORT}`);
  if (present !== path) return present;
  const read = decoded(path);
  if (read === null) return null;
  const lower = read.normalize('NFKC').toLowerCase().replace(TRAILING, '') || '/';
  if (lower === path) return null;
  const meant = readersPath(lower);
  return meant === undefined || meant === path ? null : meant;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not UTF-8, so nothing that people read and wrote on.
    return null;
  }
}
