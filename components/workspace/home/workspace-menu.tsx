import { CurrentPage } from '@/components/layout/current-page';
import { translator } from '@/lib/messages/translator';
import { localPath, type Locale } from '@/lib/vocabulary/locale';

/** The rooms of the workspace that the viewer may enter. */
export function WorkspaceMenu({ locale, people, log }: { locale: Locale; people: boolean; log: boolean }) {
  const t = translator(locale);
  const rooms = [
    { path: '/workspace', label: t('workspace.home') },
    { path: '/workspace/new', label: t('workspace.new') },
    ...(people ? [{ path: '/workspace/people', label: t('workspace.people') }] : []),
    ...(log ? [{ path: '/workspace/log', label: t('workspace.log') }] : []),
  ];
  return (
    <nav aria-label={t('workspace.menu')}>
      <CurrentPage links={rooms.map(({ path, label }) => ({ href: localPath(path, locale), label, onlyWide: false }))} />
    </nav>
  );
}
