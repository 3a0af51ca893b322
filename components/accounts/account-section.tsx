import type { ReactNode } from 'react';

type AccountSectionProps = { readonly id: string; readonly title: string; readonly lead?: string; readonly children: ReactNode };

/** One thing of an account: its name at the side on wide screens, what can be done beside it. */
export function AccountSection({ id, title, lead, children }: AccountSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-4 border-t border-line py-8 md:grid-cols-[16rem_minmax(0,32rem)]">
      <div>
        <h2 id={`${id}-title`} className="text-lg font-semibold">
          {title}
        </h2>
        {lead ? <p className="mt-1 text-sm text-soft">{lead}</p> : null}
      </div>
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
    </section>
  );
}
