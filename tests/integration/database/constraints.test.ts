import { beforeAll, describe, expect, test } from 'vitest';
import { bases, breakdownBases, countryRoles, figureKinds, figureSchema, linkTypes, organisationRoles, origins, titleBases } from '@/lib/catalogue/entry';
import { kinds } from '@/lib/catalogue/facets';
import type { Database } from '@/lib/database/client';
import { smallContent } from './support/content';
import { prepared } from './support/databases';
import { homes } from './support/homes';

const lists: Record<string, readonly string[]> = {
  entry_kind_check: kinds,
  entry_title_basis_check: titleBases,
  entry_origin_check: origins,
  entry_tag_basis_check: bases,
  entry_country_role_check: countryRoles,
  entry_organisation_role_check: organisationRoles,
  entry_link_type_check: linkTypes,
  figure_kind_check: figureKinds,
  figure_qualifier_check: figureSchema.shape.qualifier.unwrap().options,
  figure_breakdown_by_check: breakdownBases,
};

/** A figure no entry has, and values no list has, each with the constraint that must refuse it. */
const refused = [
  ['two primary values', `UPDATE entry_tag SET is_primary = true WHERE list = 'phase'`, 'entry_tag_one_primary'],
  ['a value of no list', `UPDATE entry_tag SET value = 'nowhere' WHERE list = 'need'`, 'entry_tag_list_value_fkey'],
  ['an unknown country', `UPDATE entry_country SET country = 'XXX'`, 'entry_country_list_country_fkey'],
  ['an unknown organisation', `UPDATE entry_organisation SET organisation = 'nobody'`, 'entry_organisation_organisation_fkey'],
  ['an organisation of an unknown type', `UPDATE organisation SET type = 'club'`, 'organisation_type_list_type_fkey'],
  ['an entry half published', `UPDATE entry SET title = NULL`, 'entry_published_check'],
  ['a revision that is not there, published', `UPDATE entry SET published_number = 9`, 'entry_id_published_number_fkey'],
  ['a period that ends before it starts', `UPDATE entry SET start_year = 2020, end_year = 2019`, 'entry_period_check'],
  ['an address that is none', `UPDATE entry SET slug = 'No Slug' WHERE slug = 'cash-later'`, 'entry_slug_check'],
  ['a second version row', `INSERT INTO catalogue_version (id) VALUES (2)`, 'catalogue_version_one_row_check'],
  ['a term without an English label', `UPDATE term SET label = '{"fr": "Abri"}'`, 'term_label_check'],
] as const;

describe.each(homes)('the %s database', (_name, newHome) => {
  let database: Database;
  beforeAll(async () => {
    database = await prepared(await newHome(), smallContent());
  });

  test.each(Object.entries(lists))('%s allows exactly what the entry schema allows', async (constraint, allowed) => {
    const [row] = await database.prisma.$queryRaw<{ definition: string }[]>`SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = ${constraint}`;
    const values = [...row!.definition.matchAll(/'([^']+)'::text/g)].map(([, value]) => value);
    expect(values.toSorted()).toEqual([...allowed].sort());
  });

  test.each(refused)('refuses %s', async (_what, statement, constraint) => {
    await expect(database.prisma.$executeRawUnsafe(`${statement} /* ${constraint} */`)).rejects.toThrow();
    const name = await nameOfViolation(statement);
    expect(name).toBe(constraint);
  });

  test.each(['revision', 'event'])('never changes or deletes a row of %s', async (table) => {
    const count = () => database.prisma.$queryRawUnsafe(`SELECT count(*)::int AS count, md5(string_agg(t::text, '' ORDER BY t::text)) AS content FROM ${table} t`);
    const before = await count();
    for (const statement of [`UPDATE ${table} SET actor = 'me'`, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      await expect(database.prisma.$executeRawUnsafe(statement), statement).rejects.toThrow(/never changed or deleted/);
    }
    expect(await count()).toEqual(before);
  });

  /** Asked of PostgreSQL itself, because Prisma's errors differ between adapters. */
  async function nameOfViolation(statement: string): Promise<string> {
    const [row] = await database.prisma.$queryRawUnsafe<{ violated: string }[]>(`SELECT violated(${literal(statement)})`);
    return row!.violated;
  }
  beforeAll(async () => {
    await database.prisma.$executeRawUnsafe(`
      CREATE FUNCTION violated(statement text) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE name text;
      BEGIN
        EXECUTE statement;
        RETURN 'nothing';
      EXCEPTION WHEN integrity_constraint_violation OR check_violation OR foreign_key_violation OR unique_violation OR restrict_violation THEN
        GET STACKED DIAGNOSTICS name = CONSTRAINT_NAME;
        RETURN name;
      END $$`);
  });
});

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
