import { blocksOf, type Block, type Inline } from '@/lib/catalogue/text/markdown';

/** A long text: paragraphs, lists, and within them strong words, emphasis and links. */
export function Paragraphs({ text }: { text: string }) {
  return blocksOf(text).map((block, index) => <TextBlock key={index} block={block} />);
}

function TextBlock({ block }: { block: Block }) {
  if (block.type === 'paragraph') return <p>{block.of.map(piece)}</p>;
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List className="text-list">
      {block.items.map((item, index) => (
        <li key={index}>{item.map((inner, at) => (inner.type === 'paragraph' ? <span key={at}>{inner.of.map(piece)}</span> : <TextBlock key={at} block={inner} />))}</li>
      ))}
    </List>
  );
}

function piece(inline: Inline, index: number) {
  if (inline.type === 'text') return inline.text;
  const inside = inline.of.map(piece);
  if (inline.type === 'link') {
    return (
      <a key={index} className="prose-link" href={inline.href} rel="noreferrer">
        {inside}
      </a>
    );
  }
  return inline.type === 'strong' ? <strong key={index}>{inside}</strong> : <em key={index}>{inside}</em>;
}
