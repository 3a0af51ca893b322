import { create, insertMultiple, search, type AnySchema } from '@orama/orama';
import type { FacetParam } from '@/lib/catalogue/facets';
import { countedParams, textFields, type Document } from './documents';
import { chosen, type Engine, type Question } from './engine';

const schema: AnySchema = { ...Object.fromEntries(textFields.map((field) => [field, 'string' as const])), ...Object.fromEntries(countedParams.map((param) => [param, 'enum[]' as const])) };

export async function orama(documents: readonly Document[]): Promise<Engine> {
  const index = create({ schema });
  await insertMultiple(index, documents.map(({ id, ...fields }) => ({ ...fields, id: String(id) })), 1000);
  /** Facets are counted with every filter in force, so each chosen facet takes a search of its own. */
  const run = async (question: Question, facets: readonly FacetParam[], except?: FacetParam) => {
    const where = Object.fromEntries(chosen(question).filter(([param]) => param !== except).map(([param, values]) => [param, { containsAny: [...values] }]));
    return search(index, {
      ...(question.text !== '' && { term: question.text, threshold: 0, tolerance: question.misspelt ? 1 : 0 }),
      limit: 20,
      boost: { title: 8, concept: 4, names: 2 },
      ...(Object.keys(where).length > 0 && { where }),
      facets: Object.fromEntries(facets.map((param) => [param, {}])),
    } as Parameters<typeof search>[1]);
  };
  return {
    name: 'Orama',
    ask: async (question) => {
      const open = countedParams.filter((param) => !question.filters[param]);
      const whole = await run(question, open);
      const others = await Promise.all(chosen(question).map(([param]) => run(question, [param], param)));
      const counts = [whole, ...others].flatMap(({ facets }) => Object.values(facets ?? {}).flatMap(({ values }) => Object.values(values)));
      return { total: whole.count, counted: counts.reduce((sum, count) => sum + count, 0) };
    },
  };
}
