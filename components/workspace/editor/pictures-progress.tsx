'use client';
import { MOST_BYTES, MOST_PIXELS, LEAST_WIDTH, MOST_TALL } from '@/lib/pictures/limits';
import { useEditor } from './editor-context';
import type { Sending, Sendings } from './pictures-sending';
import type { UploadFault } from './pictures-upload';

const MEGA = 1_000_000;
const limits = { megabytes: MOST_BYTES / MEGA, megapixels: MOST_PIXELS / MEGA, pixels: LEAST_WIDTH, times: MOST_TALL };
/** Faults that may be over the next time. */
const passing: readonly UploadFault[] = ['offline', 'signed-out', 'busy', 'not-kept', 'server', 'stopped', 'takes-too-long'];

/** Pictures on their way, and those that did not arrive, each with what to do. */
export function PicturesProgress({ list, stop, dismiss, again }: Sendings) {
  if (list.length === 0) return null;
  return (
    <ul className="picture-sendings">
      {list.map((sending) => (
        <li key={sending.key}>
          {sending.fault ? <Failed sending={sending} fault={sending.fault} onDismiss={() => dismiss(sending.key)} onAgain={() => again(sending.key)} /> : <OnItsWay sending={sending} onStop={() => stop(sending.key)} />}
        </li>
      ))}
    </ul>
  );
}

function OnItsWay({ sending: { file, sent }, onStop }: { sending: Sending; onStop: () => void }) {
  const { t } = useEditor();
  const state = sent === null ? 'waiting' : sent < 1 ? 'sending' : 'reading';
  const words = t(`pictures.${state}`, { name: file.name });
  return (
    <>
      <p>{words}</p>
      <progress aria-label={words} max={1} {...(state === 'sending' ? { value: sent! } : {})} />
      <button type="button" className="row-button row-remove" aria-label={t('pictures.stop', { name: file.name })} onClick={onStop} />
    </>
  );
}

type FailedProps = { readonly sending: Sending; readonly fault: UploadFault; readonly onDismiss: () => void; readonly onAgain: () => void };

function Failed({ sending: { file }, fault, onDismiss, onAgain }: FailedProps) {
  const { t } = useEditor();
  return (
    <>
      <p role="alert">
        <strong>{t('pictures.failed', { name: file.name })}</strong> {t(`pictures.faults.${fault}`, limits)}{' '}
        {passing.includes(fault) ? (
          <button type="button" className="text-button" aria-label={t('pictures.again', { name: file.name })} onClick={onAgain}>
            {t('pictures.tryAgain')}
          </button>
        ) : null}
      </p>
      <button type="button" className="row-button row-remove" aria-label={t('pictures.dismiss', { name: file.name })} onClick={onDismiss} />
    </>
  );
}
