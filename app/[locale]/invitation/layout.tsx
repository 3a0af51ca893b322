import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '@/components/accounts/accounts.css';

/** Nothing here is for search engines. The referrer stays within the site by a header of every answer; none at all would part forms from their origin. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function InvitationLayout({ children }: { children: ReactNode }) {
  return children;
}
