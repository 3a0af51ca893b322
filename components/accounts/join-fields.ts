import type { Translator } from '@/lib/messages/translator';

/** What somebody new is asked; an invitation knows their address already. */
export function joinFields(t: Translator, leastPassword: number, email: 'with-email' | 'without-email') {
  return [
    { name: 'name', label: t('accounts.form.name'), hint: t('accounts.form.nameHint'), autoComplete: 'name' },
    ...(email === 'with-email' ? [{ name: 'email', label: t('accounts.form.email'), type: 'email' as const, autoComplete: 'username' }] : []),
    { name: 'password', label: t('accounts.form.newPassword'), hint: t('accounts.form.newPasswordHint', { length: leastPassword }), type: 'password' as const, autoComplete: 'new-password' },
  ];
}
