import type { ReactNode } from 'react';

type NarrowPageProps = { readonly title: string; readonly lead?: string; readonly children?: ReactNode };

/** A page with one thing to do. */
export function NarrowPage({ title, lead, children }: NarrowPageProps) {
  return (
    <div className="page py-10 sm:py-16">
      <div className="mx-auto max-w-[28rem]">
        <h1 className="headline text-3xl">{title}</h1>
        {lead ? <p className="mt-3 text-soft">{lead}</p> : null}
        <div className="mt-8 flex flex-col gap-8">{children}</div>
      </div>
    </div>
  );
}
