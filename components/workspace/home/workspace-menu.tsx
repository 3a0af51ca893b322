import { PlaceLinks } from '@/components/layout/place-links';
import { translator } from '@/lib/messages/translator';
import type { Operation } from '@/lib/permissions/operations';
import { may } from '@/lib/permissions/permissions';
import type { Viewer } from '@/lib/permissions/roles';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** The rooms of the workspace, each with what somebody must be allowed who may enter. */
const rooms = [
  { path: '/workspace', label: 'home', needs: null },
  { path: '/workspace/new', label: 'new', needs: 'create' },
  { path: '/workspace/sheets', label: 'sheets', needs: 'import' },
  { path: '/workspace/organisations', label: 'organisationsRoom', needs: 'manage-organisations' },
  { path: '/workspace/lists', label: 'listsOfValues', needs: 'manage-lists' },
  { path: '/workspace/people', label: 'people', needs: 'manage-people' },
  { path: '/workspace/settings', label: 'settings', needs: 'manage-settings' },
  { path: '/workspace/log', label: 'log', needs: 'read-log' },
] as const satisfies readonly { readonly path: string; readonly label: string; readonly needs: Operation | null }[];

/** `path`: where the reader is. */
export function WorkspaceMenu({ viewer, path: here, locale }: { viewer: Viewer; path: string; locale: Locale }) {
  const t = translator(locale);
  const open = rooms.filter(({ needs }) => needs === null || may(viewer, needs));
  return (
    <nav aria-label={t('workspace.menu')}>
      <PlaceLinks path={here} links={open.map(({ path, label }) => ({ href: localPath(path, locale), label: t(`workspace.${label}`), onlyWide: false }))} />
    </nav>
  );
}
