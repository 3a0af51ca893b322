'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { useEditor } from './editor-context';
import { addOrganisation } from './lookups';

type NewOrganisationFormProps = { readonly entryId: string; readonly name: string; readonly onAdded: (slug: string, name: string) => void; readonly onCancel: () => void };

/** Makes an organisation part of the draft; readers see it when the draft is published. It stands within the entry, so it is no form of its own. */
export function NewOrganisationForm({ entryId, name: begun, onAdded, onCancel }: NewOrganisationFormProps) {
  const { lists, t } = useEditor();
  const [name, setName] = useState(begun);
  const [type, setType] = useState('');
  const [country, setCountry] = useState('');
  const [answer, setAnswer] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);
  const add = async () => {
    if (!name.trim() || !type) return setAnswer(t('editor.organisations.needs'));
    setAnswer(null);
    const added = await addOrganisation({ entry: entryId, name: name.trim(), type, ...(country ? { country } : {}) });
    if (added === null) setAnswer(t('editor.organisations.failed'));
    else onAdded(added.slug, added.name);
  };
  return (
    <fieldset className="writing-inset" onKeyDown={(event) => (event.key === 'Escape' ? onCancel() : undefined)}>
      <legend>{t('editor.organisations.newTitle')}</legend>
      <div className="writing-row-parts">
        <p className="writing-part part-wide">
          <label htmlFor={`${id}-name`}>{t('editor.organisations.name')}</label>
          <input ref={first} id={`${id}-name`} type="text" className="field" maxLength={300} value={name} onChange={(event) => setName(event.target.value)} />
        </p>
        <Choice id={`${id}-type`} label={t('editor.organisations.type')} list="organisation-type" value={type} none={t('editor.choose')} onValue={setType} lists={lists} />
        <Choice id={`${id}-country`} label={t('editor.organisations.country')} list="country" value={country} none={t('editor.organisations.noCountry')} onValue={setCountry} lists={lists} />
      </div>
      <div className="writing-buttons">
        <button type="button" className="button" onClick={() => void add()}>
          {t('editor.organisations.save')}
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {t('editor.cancel')}
        </button>
        <span role="status">{answer}</span>
      </div>
    </fieldset>
  );
}

type ChoiceProps = { readonly id: string; readonly label: string; readonly list: string; readonly value: string; readonly none: string; readonly onValue: (value: string) => void; readonly lists: ReturnType<typeof useEditor>['lists'] };

function Choice({ id, label, list, value, none, onValue, lists }: ChoiceProps) {
  return (
    <p className="writing-part">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{none}</option>
        {lists[list]?.options.map((option) => (
          <option key={option.slug} value={option.slug}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
