import type { Snapshot } from '@/lib/catalogue/snapshot';
import { element, xmlText } from '@/lib/xml';
import { answers } from './answers';
import { OaiError } from './protocol';
import { readRequest, type OaiRequest } from './read-request';

/** What is harvested: the catalogue, and the entries that readers saw and see no more. */
export type Repository = { readonly snapshot: Snapshot; readonly archived: Snapshot; readonly site: URL };

const OAI = 'http://www.openarchives.org/OAI/2.0/';
const ROOT = { xmlns: OAI, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': `${OAI} ${OAI}OAI-PMH.xsd` };

/** The answer to a question of OAI-PMH 2.0, refusals included. `meaning`: the same without the moment it was given. */
export function oaiAnswer(params: URLSearchParams, repository: Repository, now: Date): { readonly xml: string; readonly meaning: string } {
  const meaning = asked(params, repository);
  const moment = element('responseDate', {}, `${now.toISOString().slice(0, 19)}Z`);
  return { meaning, xml: `<?xml version="1.0" encoding="UTF-8"?>\n${element('OAI-PMH', ROOT, moment + meaning)}\n` };
}

function asked(params: URLSearchParams, repository: Repository): string {
  try {
    const request = readRequest(params);
    return requestElement(repository, request) + answered(request, repository);
  } catch (error) {
    // What is no question of the protocol is not repeated.
    return requestElement(repository) + errorElement(error);
  }
}

function answered({ verb, said }: OaiRequest, repository: Repository): string {
  try {
    return element(verb, {}, answers[verb](repository, said));
  } catch (error) {
    return errorElement(error);
  }
}

function requestElement({ site }: Repository, request?: OaiRequest): string {
  return element('request', request ? { verb: request.verb, ...request.said } : {}, xmlText(new URL('/oai', site).href));
}

function errorElement(error: unknown): string {
  if (!(error instanceof OaiError)) throw error;
  return element('error', { code: error.code }, xmlText(error.message));
}
