import type { Metadata } from 'next';
import '@/app/workspace.css';
import { ViewerMenu } from '@/components/accounts/viewer-menu';
import { WorkspaceMenu } from '@/components/workspace/home/workspace-menu';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { pageLocale } from '@/lib/messages/page-locale';
import { askedPath } from '@/lib/pages/asked-path';

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function WorkspaceLayout({ children, params }: LayoutProps<'/[locale]/workspace'>) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  return (
    <>
      <div className="workspace-bar no-print">
        <div className="page">
          <WorkspaceMenu viewer={viewer} path={await askedPath()} locale={locale} />
          <ViewerMenu viewer={viewer} locale={locale} />
        </div>
      </div>
      {children}
    </>
  );
}
