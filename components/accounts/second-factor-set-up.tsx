'use client';
import { useActionState } from 'react';
import { ActionForm } from './action-form';
import { untouched, type FormAction, type FormAnswer } from './form-answer';
import { FormField } from './form-field';

/** Shown once: the address that an app reads, the same as squares for its camera, and codes for the day it is lost. */
type Begun = { readonly address: string; readonly picture: { readonly size: number; readonly path: string }; readonly codes: readonly string[] };

export type SecondFactorAnswer = FormAnswer & { readonly begun?: Begun };
export type SecondFactorWords = { readonly [W in 'password' | 'begin' | 'pending' | 'key' | 'keyHint' | 'picture' | 'open' | 'codes' | 'codesHint' | 'code' | 'codeHint' | 'confirm']: string };

type SecondFactorSetUpProps = {
  readonly begin: (before: SecondFactorAnswer, form: FormData) => Promise<SecondFactorAnswer>;
  readonly confirm: FormAction;
  readonly locale: string;
  readonly words: SecondFactorWords;
};

/** First the password, then what the app needs, then a code of it: only then does the second factor hold. */
export function SecondFactorSetUp({ begin, confirm, locale, words }: SecondFactorSetUpProps) {
  const [answer, send, isPending] = useActionState<SecondFactorAnswer, FormData>(begin, untouched);
  if (answer.begun) return <SecondFactorKey {...answer.begun} confirm={confirm} locale={locale} words={words} />;
  return (
    <form action={send} className="flex flex-col gap-5" noValidate>
      <div role="alert" className="empty:hidden">{answer.problem ? <p className="notice notice-problem">{answer.problem}</p> : null}</div>
      <input type="hidden" name="locale" value={locale} />
      <FormField name="password" label={words.password} type="password" autoComplete="current-password" typed={undefined} problem={answer.fields?.['password']} />
      <button type="submit" className="button button-quiet self-start" aria-disabled={isPending || undefined}>
        {isPending ? words.pending : words.begin}
      </button>
    </form>
  );
}

type SecondFactorKeyProps = Begun & { readonly confirm: FormAction; readonly locale: string; readonly words: SecondFactorWords };

function SecondFactorKey({ address, picture, codes, confirm, locale, words }: SecondFactorKeyProps) {
  const key = new URL(address).searchParams.get('secret') ?? '';
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h3 className="font-semibold">{words.key}</h3>
        <p className="mt-1 text-sm text-soft">{words.keyHint}</p>
        <svg role="img" aria-label={words.picture} viewBox={`0 0 ${picture.size} ${picture.size}`} className="key-picture" shapeRendering="crispEdges">
          <path d={picture.path} />
        </svg>
        <p className="mt-2 break-all bg-wash px-4 py-3 font-mono text-lg">{key.replace(/(.{4})(?=.)/g, '$1 ')}</p>
        <p className="mt-2">
          <a className="prose-link text-sm" href={address}>
            {words.open}
          </a>
        </p>
      </div>
      <div>
        <h3 className="font-semibold">{words.codes}</h3>
        <p className="mt-1 text-sm text-soft">{words.codesHint}</p>
        <ul className="mt-2 grid grid-cols-2 gap-x-6 gap-y-1 bg-wash px-4 py-3 font-mono">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </div>
      <ActionForm action={confirm} hidden={{ locale }} fields={[{ name: 'code', label: words.code, hint: words.codeHint, autoComplete: 'one-time-code', inputMode: 'numeric' }]} submit={words.confirm} pending={words.pending} />
    </div>
  );
}
