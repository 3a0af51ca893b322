'use client';
import { useState } from 'react';
import { pictured, pictureLicences, picturePath } from '@/lib/catalogue/picture';
import type { Draft } from '@/lib/drafting/draft';
import { LEAST_WIDTH } from '@/lib/pictures/limits';
import { useEditor } from './editor-context';
import { controlId } from './problems';
import { RowButtons } from './row-buttons';
import { LinePart, SelectPart, TextPart } from './small-inputs';
import type { Rows } from './use-rows';

export type DraftPicture = NonNullable<Draft['pictures']>[number];
type RowProps = { readonly picture: DraftPicture; readonly index: number; readonly count: number; readonly rows: Rows<DraftPicture> };

/** A picture with everything that is said of it. */
export function PictureRow({ picture, index, count, rows }: RowProps) {
  const { t } = useEditor();
  const path = `pictures.${index}`;
  const name = t('pictures.name', { number: index + 1 });
  const change = (part: Partial<DraftPicture>) => rows.change(index, { ...picture, ...part });
  const licences = pictureLicences.map((slug) => ({ slug, label: t(`pictures.licences.${slug}`) }));
  const people = pictured.map((slug) => ({ slug, label: t(`pictures.pictured.${slug}`) }));
  return (
    <li>
      <fieldset id={controlId(path)} tabIndex={-1} className="writing-card picture-card">
        <legend>{name}</legend>
        <RowButtons index={index} count={count} name={name} onMove={(step) => rows.move(index, step)} onRemove={() => rows.remove(index)} />
        <Thumbnail key={picture.picture} picture={picture} />
        <div className="writing-row-parts">
          <TextPart path={`${path}.alt`} label={t('pictures.alt')} hint={t('pictures.altHint')} className="part-full" value={picture.alt} onText={(alt) => change({ alt })} />
          <LinePart path={`${path}.caption`} label={t('pictures.caption')} className="part-full" value={picture.caption} onText={(caption) => change({ caption })} />
          <LinePart path={`${path}.credit`} label={t('pictures.credit')} hint={t('pictures.creditHint')} className="part-full" autoComplete="off" value={picture.credit} onText={(credit) => change({ credit })} />
          <SelectPart path={`${path}.licence`} label={t('pictures.licence')} className="part-full" value={picture.licence} options={licences} none={t('editor.choose')} onValue={(licence) => change({ licence: licence as DraftPicture['licence'] })} />
          <SelectPart path={`${path}.people`} label={t('pictures.people')} hint={t('pictures.peopleHint')} className="part-full" value={picture.people} options={people} none={t('editor.choose')} onValue={(who) => change({ people: who as DraftPicture['people'] })} />
        </div>
      </fieldset>
    </li>
  );
}

/** Read out as what is said of it so far; it stands beside the field that asks for that. */
function Thumbnail({ picture: { picture = '', width = LEAST_WIDTH, height = LEAST_WIDTH, alt } }: { picture: DraftPicture }) {
  const { t } = useEditor();
  const [isGone, setGone] = useState(false);
  if (isGone) {
    return (
      <p role="alert" className="picture-gone">
        {t('pictures.gone')}
      </p>
    );
  }
  return <img className="picture-thumbnail" src={picturePath(picture, LEAST_WIDTH)} width={width} height={height} alt={alt ?? ''} loading="lazy" decoding="async" onError={() => setGone(true)} />;
}
