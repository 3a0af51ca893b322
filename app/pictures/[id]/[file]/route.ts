import type { NextRequest } from 'next/server';
import { currentViewer } from '@/lib/accounts/current-viewer';
import { CatalogueNotLoaded, currentDatabase, currentSnapshot } from '@/lib/catalogue/current';
import { currentStore } from '@/lib/pictures/current-store';
import { findPicture } from '@/lib/pictures/find-picture';
import { noPicture, pictureAnswer } from '@/lib/pictures/picture-answer';

type Context = RouteContext<'/pictures/[id]/[file]'>;

/** A picture in one of its widths: for everybody where a published entry shows it, otherwise for who may read its entry. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  try {
    const found = await findPicture({ snapshot: currentSnapshot(), database: currentDatabase(), viewer: currentViewer }, id);
    return await pictureAnswer(request, currentStore(), { id, file, found });
  } catch (error) {
    if (!(error instanceof CatalogueNotLoaded)) console.error(error);
    return noPicture(503);
  }
}

export { GET as HEAD };
