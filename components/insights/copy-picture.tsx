'use client';
import { useState } from 'react';
import { useScripted } from '@/components/entry/scripted';

type CopyPictureProps = { readonly address: string; readonly label: string; readonly done: string; readonly failed: string };

/** The answer as a promise: Safari wants the copying to begin before the picture is there. */
async function copyPicture(address: string): Promise<void> {
  const picture = fetch(address).then((answer) => (answer.ok ? answer.blob() : Promise.reject(new Error(answer.statusText))));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}

/** Copies the chart as a picture, ready to be pasted; where the browser cannot, the picture is downloaded. */
export function CopyPicture({ address, label, done, failed }: CopyPictureProps) {
  const scripted = useScripted();
  const [answer, setAnswer] = useState('');
  if (!scripted) return null;
  const copy = () =>
    void copyPicture(address).then(
      () => setAnswer(done),
      () => {
        setAnswer(failed);
        download(address);
      },
    );
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {label}
      </button>
      <span role="status" className="text-sm text-soft">
        {answer}
      </span>
    </>
  );
}
