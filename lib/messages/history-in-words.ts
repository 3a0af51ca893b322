import { isField, placedFields } from '@/lib/drafting/fields';
import type { ReadEntryEvent } from '@/lib/log/events';
import type { Locale } from '@/lib/vocabulary/locale';
import { dateInWords } from './difference-in-words';
import { listed } from './figures-in-words';
import { fieldInWords } from './place-in-words';
import { spokenLocale, translator } from './translator';

/** What happened, and what was said with it. */
export type EventWords = { readonly what: string; readonly said: string | null };

/** Saves in a row are told as one: the fields that any of them changed. */
export function savesInWords(events: readonly ReadEntryEvent[], locale: Locale): EventWords {
  const t = translator(locale);
  const changed = new Set(events.flatMap((event) => (event.type === 'edited' ? event.payload.fields : [])));
  const fields = placedFields.filter(({ field }) => changed.has(field)).map(({ field }) => fieldInWords(field, locale));
  const what = fields.length > 0 ? t('reviewPages.events.edited', { fields: listed(fields, locale) }) : t('reviewPages.events.editedNothing');
  return { what: events.length > 1 ? `${what} (${t('reviewPages.history.times', { count: events.length })})` : what, said: null };
}

export function eventInWords(event: ReadEntryEvent, locale: Locale): EventWords {
  return { what: what(event, locale), said: said(event) };
}

function what(event: ReadEntryEvent, locale: Locale): string {
  const t = translator(locale);
  switch (event.type) {
    case 'edited':
      return savesInWords([event], locale).what;
    case 'created':
      if (event.payload.sheet) return t('reviewPages.events.createdFromSheet');
      return event.payload.copyOf ? t('reviewPages.events.copied', { slug: event.payload.copyOf }) : t('reviewPages.events.created');
    case 'assigned':
      if (event.payload.to === null) return t('reviewPages.events.unassigned');
      return event.payload.due ? t('reviewPages.events.assignedUntil', { day: dateInWords(event.payload.due, locale) }) : t('reviewPages.events.assigned');
    case 'scheduled':
      return t('reviewPages.events.scheduled', momentInWords(event.payload.at, locale));
    case 'published':
      return event.payload.replaces === null ? t('reviewPages.events.published') : t('reviewPages.events.publishedInstead', { replaces: event.payload.replaces });
    case 'renamed':
      return t('reviewPages.events.renamed', event.payload);
    case 'restored':
      return t('reviewPages.events.restored', { from: event.payload.from });
    case 'commented': {
      const { field } = event.payload;
      return field && isField(field) ? t('reviewPages.events.commented', { field: fieldInWords(field, locale) }) : t('reviewPages.events.commentedWhole');
    }
    case 'unknown':
      return t('reviewPages.events.unknown', event.payload);
    case 'imported':
    case 'proposed':
    case 'sender-forgotten':
    case 'import-undone':
    case 'submitted':
    case 'withdrawn':
    case 'changes-asked':
    case 'unscheduled':
    case 'discarded':
    case 'archived':
    case 'quarantined':
    case 'released':
    case 'verified':
    case 'days-corrected':
    case 'resolved':
      return t(`reviewPages.events.${event.type}`);
  }
}

function said({ payload }: ReadEntryEvent): string | null {
  if ('reason' in payload) return payload.reason;
  return ('note' in payload && payload.note) || null;
}

function momentInWords(at: string, locale: Locale): { day: string; time: string } {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return { day: at, time: '' };
  const time = new Intl.DateTimeFormat(spokenLocale(locale) === 'en' ? 'en-GB' : spokenLocale(locale), { timeStyle: 'short', timeZone: 'UTC' }).format(moment);
  return { day: dateInWords(moment.toISOString().slice(0, 10), locale), time };
}
