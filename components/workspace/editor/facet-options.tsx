'use client';
import type { Field } from '@/lib/drafting/fields';
import type { DraftTag } from '@/lib/drafting/tags';
import { useEditor } from './editor-context';
import type { Option } from './editor-types';
import { controlId } from './problems';

type FacetOptionsProps = {
  readonly field: Field;
  readonly list: string;
  readonly options: readonly Option[];
  readonly tags: readonly DraftTag[];
  readonly single: boolean;
  /** Null is "not known". */
  readonly onChoose: (option: Option | null, isChosen: boolean) => void;
};

/** All values with their meaning, folded until asked for, under the headings that the list has. */
export function FacetOptions({ field, list, options, tags, single, onChoose }: FacetOptionsProps) {
  const { t } = useEditor();
  const isChosen = ({ slug }: Option) => tags.some(({ value }) => value === slug);
  return (
    <details className="options">
      <summary id={controlId(`${field}.options`)}>{t(single ? 'editor.facets.chooseOne' : 'editor.facets.choose', { count: options.length })}</summary>
      {groupsOf(options).map(({ heading, members }) => (
        <Group key={heading ?? ''} heading={heading} list={list}>
          {members.map((option) => (
            <Choice key={option.slug} field={field} option={option} isChosen={isChosen(option)} single={single} onChoose={(chosen) => onChoose(option, chosen)} />
          ))}
        </Group>
      ))}
      <ul className="writing-choices option-unknown">
        <Choice field={field} option={{ slug: 'unknown', label: t('editor.unknown'), definition: t('editor.facets.unknownMeans') }} isChosen={tags.length === 0} single={single} onChoose={(chosen) => (chosen ? onChoose(null, true) : undefined)} />
      </ul>
    </details>
  );
}

/** In the order of the list; values without a heading stand together. */
function groupsOf(options: readonly Option[]): { heading: string | undefined; members: Option[] }[] {
  const groups: { heading: string | undefined; members: Option[] }[] = [];
  for (const option of options) {
    const heading = option.group ?? option.parent;
    const group = groups.find((one) => one.heading === heading);
    if (group) group.members.push(option);
    else groups.push({ heading, members: [option] });
  }
  return groups;
}

function Group({ heading, list, children }: { heading: string | undefined; list: string; children: React.ReactNode }) {
  const { lists } = useEditor();
  const name = lists[list]?.groups?.find(({ slug }) => slug === heading)?.label ?? lists.dimension?.options.find(({ slug }) => slug === heading)?.label;
  return (
    <>
      {name ? <p className="option-heading">{name}</p> : null}
      <ul className="writing-choices">{children}</ul>
    </>
  );
}

type ChoiceProps = { readonly field: Field; readonly option: Option; readonly isChosen: boolean; readonly single: boolean; readonly onChoose: (chosen: boolean) => void };

function Choice({ field, option: { slug, label, definition, code }, isChosen, single, onChoose }: ChoiceProps) {
  const id = controlId(`${field}.option.${slug}`);
  return (
    <li>
      <input type={single ? 'radio' : 'checkbox'} id={id} {...(single ? { name: `${field}.option` } : {})} checked={isChosen} onChange={(event) => onChoose(event.target.checked)} aria-describedby={definition ? `${id}-means` : undefined} />
      <label htmlFor={id}>
        {code ? <span className="term-code">{code} </span> : null}
        {label}
      </label>
      {definition ? <span id={`${id}-means`}>{definition}</span> : null}
    </li>
  );
}
