import type { ReactNode } from 'react';

/** What has just been done, after the page was loaded again. */
export function DoneNotice({ problem = false, children }: { readonly problem?: boolean; readonly children: ReactNode }) {
  return (
    <p role={problem ? 'alert' : 'status'} className={`notice mb-6 ${problem ? 'notice-problem' : ''}`}>
      {children}
    </p>
  );
}
