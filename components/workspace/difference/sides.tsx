import type { ReactNode } from 'react';
import { translator } from '@/lib/messages/translator';
import type { Locale } from '@/lib/vocabulary/locale';
import type { Side } from './marked-text';

/** What the two states are called; without a name for the one before, there is only one. */
export type SideNames = { readonly before: string | null; readonly after: string };

type SidesProps = { readonly names: SideNames; readonly locale: Locale; readonly show: (side: Side) => ReactNode };

/** Both states beside each other, below each other on narrow screens. */
export function Sides({ names, locale, show }: SidesProps) {
  if (names.before === null) return <div className="diff-text">{show('plain')}</div>;
  return (
    <div className="diff-sides">
      <HalfSide name={names.before} locale={locale}>{show('before')}</HalfSide>
      <HalfSide name={names.after} locale={locale}>{show('after')}</HalfSide>
    </div>
  );
}

function HalfSide({ name, locale, children }: { name: string; locale: Locale; children: ReactNode }) {
  return (
    <div className="diff-side">
      <p className="diff-side-name">{name}</p>
      <div className="diff-text">{children ?? <p className="diff-nothing">{translator(locale)('difference.nothing')}</p>}</div>
    </div>
  );
}
