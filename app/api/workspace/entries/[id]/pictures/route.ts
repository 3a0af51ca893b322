import { currentViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { workspaceRoute } from '@/lib/interchange/workspace-route';
import { addPicture } from '@/lib/pictures/add-picture';
import { currentStore } from '@/lib/pictures/current-store';
import { PictureRefused, type PictureFault } from '@/lib/pictures/limits';
import { MOST_SENT_BYTES, receivedPicture } from '@/lib/pictures/received';

type Context = RouteContext<'/api/workspace/entries/[id]/pictures'>;

const statuses: { readonly [F in PictureFault]?: number } = { 'too-large': 413, busy: 503, 'not-kept': 503 };

/** Keeps a picture for an entry: the file `picture` of a form. */
export const POST = workspaceRoute(async (request, { params }: Context) => {
  try {
    const around = { database: currentDatabase(), store: currentStore() };
    return { body: await addPicture(around, await currentViewer(), (await params).id, () => receivedPicture(request)), status: 201 };
  } catch (error) {
    if (!(error instanceof PictureRefused)) throw error;
    if (error.fault === 'not-kept') console.error(error);
    return { body: { code: error.fault }, status: statuses[error.fault] ?? 422 };
  }
}, MOST_SENT_BYTES);
