import { MOST_NAME_LENGTH, MOST_PASSWORD_LENGTH } from './form-schemas';
import { LEAST_PASSWORD_LENGTH } from './limits';

/** The lengths that forms and their sentences name. */
export const lengths = { leastPassword: LEAST_PASSWORD_LENGTH, mostPassword: MOST_PASSWORD_LENGTH, mostName: MOST_NAME_LENGTH } as const;
