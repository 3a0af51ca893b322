import type { Metadata } from 'next';
import '@/components/accounts/accounts.css';
import { ActionForm } from '@/components/accounts/action-form';
import { NotAllowed } from '@/components/accounts/not-allowed';
import { requireViewer } from '@/lib/accounts/current-viewer';
import { currentDatabase } from '@/lib/catalogue/current';
import { collectionSettings, readCollectionSettings } from '@/lib/editorial/collection-settings';
import { pageLocale } from '@/lib/messages/page-locale';
import { translator } from '@/lib/messages/translator';
import { may } from '@/lib/permissions/permissions';
import { saveSettings } from './actions';

type SettingsProps = PageProps<'/[locale]/workspace/settings'>;

export async function generateMetadata({ params }: SettingsProps): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('settingsPage.title') };
}

export default async function SettingsPage({ params }: SettingsProps) {
  const locale = await pageLocale(params);
  const viewer = await requireViewer(locale);
  if (!may(viewer, 'manage-settings')) return <NotAllowed locale={locale} />;
  const inForce = await readCollectionSettings(currentDatabase());
  const t = translator(locale);
  const open = (['true', 'false'] as const).map((value) => ({ value, label: t(`settingsPage.open.${value}`), hint: t(`settingsPage.openHint.${value}`) }));
  const number = (name: 'sender-days' | 'review-months') => {
    const { minValue: least, maxValue: most } = collectionSettings[name].schema;
    return { name, label: t(`settingsPage.names.${name}`), hint: t(`settingsPage.hints.${name}`, { least: least!, most: most! }), autoComplete: 'off', inputMode: 'numeric', value: String(inForce[name]) } as const;
  };
  return (
    <div className="page workspace">
      <h1 className="headline">{t('settingsPage.title')}</h1>
      <p className="my-4 max-w-[44rem] text-soft">{t('settingsPage.lead')}</p>
      <div className="max-w-[36rem]">
        <ActionForm
          action={saveSettings}
          hidden={{ locale }}
          fields={[
            { name: 'proposals-open', label: t('settingsPage.names.proposals-open'), autoComplete: 'off', value: String(inForce['proposals-open']), choices: open },
            number('sender-days'),
            number('review-months'),
          ]}
          submit={t('settingsPage.save')}
          pending={t('settingsPage.saving')}
        />
      </div>
    </div>
  );
}
