import type { Metadata } from 'next';
import { AccountSection } from '@/components/accounts/account-section';
import { ActionForm } from '@/components/accounts/action-form';
import { DoneNotice } from '@/components/accounts/done-notice';
import { SessionList } from '@/components/accounts/session-list';
import { SignOutButton } from '@/components/accounts/viewer-menu';
import { currentSession, requireViewer } from '@/lib/accounts/current-viewer';
import { deviceWords } from '@/lib/accounts/device-words';
import { lengths } from '@/lib/accounts/lengths';
import { ownAccount } from '@/lib/accounts/own-account';
import { ownSessions } from '@/lib/accounts/sessions';
import { currentDatabase } from '@/lib/catalogue/current';
import { pageLocale, searchParameters } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { localPath } from '@/lib/vocabulary/locale';
import { endOne, endOthers, saveName, savePassword } from './actions';
import { SecondFactor } from './second-factor';

type AccountProps = PageProps<'/[locale]/account'>;

const done = { session: 'sessionEnded', sessions: 'sessionsEnded', 'second-factor-on': 'secondFactorOn', 'second-factor-off': 'secondFactorOff' } as const;

export async function generateMetadata({ params }: AccountProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('accounts.account.title') };
}

export default async function AccountPage({ params, searchParams }: AccountProps) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  const { sessionId } = (await currentSession())!;
  const t = translator(locale);
  const account = await ownAccount(currentDatabase(), viewer);
  const sessions = (await ownSessions(currentDatabase(), viewer, sessionId)).map(({ userAgent, ...session }) => ({ ...session, ...deviceWords(userAgent) }));
  const was = searchParameters(await searchParams).get('done') as keyof typeof done;
  const words = { pending: t('accounts.form.pending'), newHint: t('accounts.form.newPasswordHint', { length: lengths.leastPassword }) };
  return (
    <div className="page pb-16 pt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pb-8">
        <div>
          <h1 className="headline text-3xl">{t('accounts.account.title')}</h1>
          <p className="mt-2 text-soft">{t('accounts.account.lead', { email: account.email, role: t(`accounts.roles.${viewer.role}`) })}</p>
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <a className="prose-link" href={localPath('/workspace', locale)}>
            {t('accounts.account.workspace')}
          </a>
          <SignOutButton locale={locale} className="button button-quiet" />
        </div>
      </div>
      {done[was] ? <DoneNotice>{t(`accounts.account.${done[was]}`)}</DoneNotice> : null}
      <AccountSection id="name" title={t('accounts.form.name')} lead={t('accounts.form.nameHint')}>
        <ActionForm action={saveName} hidden={{ locale }} fields={[{ name: 'name', label: t('accounts.form.name'), autoComplete: 'name', value: viewer.name }]} submit={t('accounts.account.saveName')} pending={words.pending} quiet />
      </AccountSection>
      {account.hasPassword ? (
        <AccountSection id="password" title={t('accounts.form.password')} lead={t('accounts.newPassword.lead')}>
          <ActionForm
            action={savePassword}
            hidden={{ locale }}
            fields={[
              { name: 'current', label: t('accounts.form.currentPassword'), type: 'password', autoComplete: 'current-password' },
              { name: 'password', label: t('accounts.form.newPassword'), hint: words.newHint, type: 'password', autoComplete: 'new-password' },
            ]}
            submit={t('accounts.account.savePassword')}
            pending={words.pending}
            quiet
          />
        </AccountSection>
      ) : null}
      <AccountSection id="second-factor" title={t('accounts.secondFactor.title')} lead={t('accounts.secondFactor.lead')}>
        <SecondFactor account={account} locale={locale} />
      </AccountSection>
      <AccountSection id="sessions" title={t('accounts.account.sessions')} lead={t('accounts.account.sessionsLead')}>
        <SessionList sessions={sessions} endOne={endOne} endOthers={endOthers} locale={locale} />
      </AccountSection>
    </div>
  );
}
