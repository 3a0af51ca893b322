'use client';
import { useEditor } from './editor-context';

type RowButtonsProps = {
  readonly index: number;
  readonly count: number;
  /** What the row is, for the names of the buttons. */
  readonly name: string;
  readonly onMove?: (step: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** Moves a row up or down, or takes it away. A button that does nothing here stays in place, so the focus does too. */
export function RowButtons({ index, count, name, onMove, onRemove }: RowButtonsProps) {
  const { t } = useEditor();
  return (
    <span className="row-buttons">
      {onMove && count > 1 ? (
        <>
          <button type="button" aria-label={t('editor.rows.up', { name })} aria-disabled={index === 0} onClick={() => index > 0 && onMove(-1)} className="row-button row-up" />
          <button type="button" aria-label={t('editor.rows.down', { name })} aria-disabled={index === count - 1} onClick={() => index < count - 1 && onMove(1)} className="row-button row-down" />
        </>
      ) : null}
      <button type="button" aria-label={t('editor.rows.remove', { name })} onClick={onRemove} className="row-button row-remove" />
    </span>
  );
}
