import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '@/components/accounts/accounts.css';

/** Nothing here is for search engines. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function AccountLayout({ children }: { children: ReactNode }) {
  return children;
}
