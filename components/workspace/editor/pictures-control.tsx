'use client';
import { memo, useEffect, useRef } from 'react';
import { MOST_PICTURES } from '@/lib/catalogue/picture';
import { useEditor } from './editor-context';
import { FieldGroup } from './field-frame';
import { useFieldWords } from './field-words';
import { PicturesAdd } from './pictures-add';
import { PicturesProgress } from './pictures-progress';
import { PictureRow, type DraftPicture } from './pictures-row';
import { useSendings } from './pictures-sending';
import type { AddedPicture } from './pictures-upload';
import { controlId } from './problems';
import { useRows } from './use-rows';

const NONE: readonly DraftPicture[] = [];

/** The pictures of an entry, in their order: chosen or dropped, sent one by one, each then described. */
export const PicturesControl = memo(function PicturesControl({ value = NONE, entryId }: { value: readonly DraftPicture[] | undefined; entryId: string }) {
  const { t, edit, announce } = useEditor();
  const { label, hint } = useFieldWords('pictures');
  const rows = useRows('pictures', value, '.alt');
  const written = useRef<readonly DraftPicture[]>(value);
  const described = useRef<string | null>(null);
  useEffect(() => {
    written.current = value;
    if (described.current) document.getElementById(described.current)?.focus();
    described.current = null;
  }, [value]);
  const sendings = useSendings(entryId, (added: AddedPicture, file) => {
    // Whoever went on to something else is left there.
    if (document.activeElement?.id === controlId('pictures.add')) described.current = controlId(`pictures.${written.current.length}.alt`);
    written.current = [...written.current, added];
    edit('pictures', written.current);
    announce(t('pictures.added', { name: file.name }));
  });
  const room = Math.max(0, MOST_PICTURES - value.length - sendings.list.filter(({ fault }) => !fault).length);
  const take = (files: readonly File[]) => {
    sendings.add(files.slice(0, room));
    const left = files.slice(room);
    if (left.length > 0) announce(t('pictures.tooMany', { room, names: left.map(({ name }) => name).join(', ') }));
  };
  return (
    <FieldGroup path="pictures" label={label} hint={hint}>
      <ol className="writing-cards">
        {value.map((picture, index) => (
          <PictureRow key={picture.picture ?? index} picture={picture} index={index} count={value.length} rows={rows} />
        ))}
      </ol>
      <PicturesProgress {...sendings} />
      <PicturesAdd describedBy={`${controlId('pictures')}-hint`} isFull={room === 0} onFiles={take}>
        {room === 0 ? t('pictures.full', { most: MOST_PICTURES }) : null}
      </PicturesAdd>
    </FieldGroup>
  );
});
