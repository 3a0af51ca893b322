import type { ReactNode } from 'react';
import type { Kind } from '@/lib/catalogue/facets';
import type { Draft } from '@/lib/drafting/draft';
import type { Messages } from '@/lib/messages/translator';
import type { Stage, Status } from '@/lib/permissions/operations';
import type { Locale } from '@/lib/vocabulary/locale';

export type Person = { readonly id: string; readonly name: string };

/** An entry as the workspace hands it to whoever writes on it. */
export type WorkEntry = {
  readonly id: string;
  readonly slug: string;
  readonly stage: Stage;
  readonly status: Status;
  readonly number: number;
  readonly publishedNumber: number | null;
  readonly draft: Draft;
  readonly canEdit: boolean;
  /** Others who have it open. */
  readonly people: readonly Person[];
};

/** A value of a list in the language of the page. */
export type Option = { readonly slug: string; readonly label: string; readonly definition?: string; readonly code?: string; readonly parent?: string; readonly group?: string };
export type OptionList = { readonly label: string; readonly description?: string; readonly options: readonly Option[]; readonly groups?: readonly { readonly slug: string; readonly label: string }[] };
export type OptionLists = Readonly<Record<string, OptionList>>;

/** What stands behind the slugs that an entry mentions. */
export type Met = { readonly organisations?: Readonly<Record<string, string>>; readonly entries?: Readonly<Record<string, { readonly title: string; readonly kind: Kind }>> };
export type EditorMessages = Pick<Messages, 'editor' | 'checks' | 'pictures'>;

export type EditorProps = {
  readonly entry: WorkEntry;
  readonly viewerId: string;
  /** EditorConstants as JSON. */
  readonly constants: string;
  readonly met: Met;
  /** What drafts are checked against beside the constants. */
  readonly checking: { readonly today: string; readonly dead: readonly string[] };
  readonly locale: Locale;
  readonly previewHref: string;
  readonly signInHref: string;
  /** Ways to the other pages of the entry. */
  readonly links?: ReactNode;
  /** What an editor asked to be changed. */
  readonly asked?: ReactNode;
};
