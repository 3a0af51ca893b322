import { apiRoute } from '@/lib/interchange/api/api-route';
import { countryList } from '@/lib/interchange/api/country-record';
import { operations } from '@/lib/interchange/api/operations';
import { writtenAnswer } from '@/lib/interchange/written-answer';

/** All countries, with their entries by role. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = apiRoute(operations.countries, ({ snapshot, site }) => writtenAnswer(countryList(snapshot, site)));
