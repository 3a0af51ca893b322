'use client';
import { useSyncExternalStore } from 'react';

function subscribe(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Says that the connection is gone, while it is gone. */
export function OfflineNote({ text }: { text: string }) {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine, () => true);
  return (
    <div role="status" className="no-print">
      {online ? null : <p className="page border-b-2 border-accent bg-accent-wash py-3 text-sm">{text}</p>}
    </div>
  );
}
