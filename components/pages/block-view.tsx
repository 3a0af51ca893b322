import type { ReactNode } from 'react';
import { References } from '@/components/vocabulary/references';
import { localised, localPath, type Locale, type Localised } from '@/lib/vocabulary/locale';
import type { Block } from './about-blocks';

type BlockViewProps = { readonly block: Block; readonly locale: Locale; readonly children?: ReactNode };

/** One part of a page of text under its heading; `children` close it. */
export function BlockView({ block, locale, children }: BlockViewProps) {
  return (
    <section id={block.id} aria-labelledby={`${block.id}-heading`}>
      <h2 id={`${block.id}-heading`} className="headline">
        {localised(block.title, locale)}
      </h2>
      <Paragraphs texts={block.paragraphs} locale={locale} />
      {block.list ? (
        <ul className="lines">
          {block.list.map((item) => (
            <li key={item.en}>{localised(item, locale)}</li>
          ))}
        </ul>
      ) : null}
      {block.references ? <Documents references={block.references} locale={locale} /> : null}
      <Paragraphs texts={block.closing ?? []} locale={locale} />
      {block.links?.map((link) => (
        <p key={link.label.en}>
          <a className="prose-link" {...('path' in link ? { href: localPath(link.path, locale), 'data-soft': true } : { href: link.url, rel: 'noreferrer' })}>
            {localised(link.label, locale)}
          </a>
        </p>
      ))}
      {children}
    </section>
  );
}

function Paragraphs({ texts, locale }: { texts: readonly Localised[]; locale: Locale }) {
  return texts.map((text) => <p key={text.en}>{localised(text, locale)}</p>);
}

function Documents({ references, locale }: { references: NonNullable<Block['references']>; locale: Locale }) {
  return (
    <ul className="documents">
      {references.map(({ key, use }) => (
        <li key={key}>
          <References keys={[key]} />
          <span>{localised(use, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
