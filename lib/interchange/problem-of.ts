import { CatalogueNotLoaded } from '@/lib/catalogue/current';
import { translator } from '@/lib/messages/translator';
import { PoolBusy, TooHeavy } from '@/lib/pools/refused';
import { CallRefused, problemStatus, type Problem } from './problem';

/** The problem a client may see of whatever was thrown. */
export function problemOf(error: unknown): Problem {
  const { code, problems, archived } = refusalIn(error);
  const t = translator('en');
  return {
    type: 'about:blank',
    title: t(`api.problems.${code}.title`),
    status: problemStatus[code],
    code,
    detail: t(`api.problems.${code}.detail`, { count: problems?.length ?? 0 }),
    ...(problems && { problems: [...problems] }),
    ...(archived && { archived }),
  };
}

function refusalIn(error: unknown): CallRefused {
  if (error instanceof CallRefused) return error;
  if (error instanceof PoolBusy) return new CallRefused('busy');
  if (error instanceof TooHeavy) return new CallRefused('too-heavy');
  return new CallRefused(error instanceof CatalogueNotLoaded ? 'not-ready' : 'internal');
}
