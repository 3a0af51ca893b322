/** The six questions of OAI-PMH 2.0, with what each must and may say. `alone`: nothing else may be said beside it. */
export const verbs = {
  Identify: { must: [], may: [], alone: [] },
  ListMetadataFormats: { must: [], may: ['identifier'], alone: [] },
  ListSets: { must: [], may: [], alone: ['resumptionToken'] },
  GetRecord: { must: ['identifier', 'metadataPrefix'], may: [], alone: [] },
  ListIdentifiers: { must: ['metadataPrefix'], may: ['from', 'until', 'set'], alone: ['resumptionToken'] },
  ListRecords: { must: ['metadataPrefix'], may: ['from', 'until', 'set'], alone: ['resumptionToken'] },
} as const satisfies Record<string, { readonly [part in 'must' | 'may' | 'alone']: readonly ArgumentName[] }>;

export type Verb = keyof typeof verbs;
export type ArgumentName = 'identifier' | 'metadataPrefix' | 'from' | 'until' | 'set' | 'resumptionToken';
export type Arguments = { readonly [N in ArgumentName]?: string };

/** Every way in which the protocol says no. `noSetHierarchy` is not among what is said here: there are sets. */
export type OaiErrorCode = 'badArgument' | 'badResumptionToken' | 'badVerb' | 'cannotDisseminateFormat' | 'idDoesNotExist' | 'noRecordsMatch';

/** Answered in place of what was asked for. */
export class OaiError extends Error {
  constructor(
    readonly code: OaiErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Records of a page, and days and moments as the protocol writes them. */
export const PAGE_RECORDS = 100;
export const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d){2}Z)?$/;

/** The one format every repository has; the only one here. */
export const metadataFormats = [{ prefix: 'oai_dc', schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd', namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/' }] as const;
