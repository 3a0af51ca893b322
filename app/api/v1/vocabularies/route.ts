import { apiRoute } from '@/lib/interchange/api/api-route';
import { operations } from '@/lib/interchange/api/operations';
import { vocabularyIndex } from '@/lib/interchange/api/vocabulary-record';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** The closed lists. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.vocabularies, ({ snapshot, site }) => writtenAnswer(vocabularyIndex(snapshot, site)));
