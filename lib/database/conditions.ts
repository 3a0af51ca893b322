import type { Prisma } from './generated/client';

/** Which rows of a table are meant, for files that commands and the shell share. */
export type EntryCondition = Prisma.EntryWhereInput;
export type OrganisationCondition = Prisma.OrganisationWhereInput;
