import { z } from 'zod';
import { MOST_BYTES, pictureFaults, type PictureFault } from '@/lib/pictures/limits';

/** What the server keeps of a picture that was sent. */
const addedSchema = z.object({ picture: z.uuid(), width: z.int(), height: z.int() });
export type AddedPicture = z.infer<typeof addedSchema>;

/** Why a picture was not added: a fault of the file, or of the way to the server. */
export type UploadFault = PictureFault | 'offline' | 'signed-out' | 'not-allowed' | 'stopped' | 'server';
export type Uploaded = { readonly is: 'added'; readonly added: AddedPicture } | { readonly is: 'failed'; readonly fault: UploadFault };

type Upload = { readonly file: File; readonly signal: AbortSignal; /** From 0 to 1; then the server reads it. */ readonly onSent: (share: number) => void };

/** Sends a picture for an entry. Never throws: what goes wrong is an answer too. `fetch` cannot tell how far it is. */
export function sendPicture(entryId: string, { file, signal, onSent }: Upload): Promise<Uploaded> {
  if (file.size > MOST_BYTES) return Promise.resolve(failed('too-large'));
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onSent(loaded / total);
    request.onload = () => resolve(answerOf(request.status, request.responseText));
    request.onerror = () => resolve(failed('offline'));
    request.onabort = () => resolve(failed('stopped'));
    signal.addEventListener('abort', () => request.abort());
    request.open('POST', `/api/workspace/entries/${entryId}/pictures`);
    request.send(formOf(file));
  });
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.set('picture', file);
  return form;
}

export function answerOf(status: number, text: string): Uploaded {
  const body = jsonOf(text);
  const added = addedSchema.safeParse(body);
  if (status === 201 && added.success) return { is: 'added', added: added.data };
  if (status === 401) return failed('signed-out');
  if (status === 403 || status === 404) return failed('not-allowed');
  const code = (body as { code?: unknown } | null)?.code;
  return failed(pictureFaults.find((fault) => fault === code) ?? 'server');
}

function failed(fault: UploadFault): Uploaded {
  return { is: 'failed', fault };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
