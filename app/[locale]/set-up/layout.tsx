import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '@/components/accounts/accounts.css';

/** Addresses here may open something, so no other page learns them. */
export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: 'no-referrer' };

export default function SetUpLayout({ children }: { children: ReactNode }) {
  return children;
}
