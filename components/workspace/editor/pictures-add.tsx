'use client';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useEditor } from './editor-context';
import { controlId } from './problems';

/** What a chooser of files offers; what a file is, the server sees for itself. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/avif';

type AddProps = { readonly describedBy: string; readonly isFull: boolean; readonly onFiles: (files: readonly File[]) => void; readonly children: ReactNode };

/** Where pictures are chosen or dropped. */
export function PicturesAdd({ describedBy, isFull, onFiles, children }: AddProps) {
  const { t } = useEditor();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (isFull || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    if (isFull) return;
    event.preventDefault();
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div className={`picture-add ${isOver ? 'picture-add-over' : ''}`} onDragOver={over} onDragEnter={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      {isFull ? (
        <p id={controlId('pictures.add')} tabIndex={-1}>
          {children}
        </p>
      ) : (
        <>
          <input
            id={controlId('pictures.add')}
            type="file"
            accept={ACCEPTED}
            multiple
            aria-describedby={describedBy}
            className="picture-file"
            onChange={({ target }) => {
              onFiles([...(target.files ?? [])]);
              target.value = '';
            }}
          />
          <label htmlFor={controlId('pictures.add')} className="button button-quiet">
            {t('pictures.add')}
          </label>
          <span className="picture-drop">{t('pictures.drop')}</span>
          {children}
        </>
      )}
    </div>
  );
}
