import type { Locale } from '@/lib/vocabulary/locale';

/** Each language by its own name, as who reads it knows it. */
export const languageNames: { readonly [L in Locale]: string } = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' };
