import type { Locale } from '@/lib/vocabulary/locale';

type PersonButtonProps = { readonly action: (form: FormData) => Promise<void>; readonly id: string; readonly label: string; readonly locale: Locale };

/** One thing done to one person. */
export function PersonButton({ action, id, label, locale }: PersonButtonProps) {
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="person" value={id} />
      <button type="submit" className="button button-quiet">
        {label}
      </button>
    </form>
  );
}
