/** Creative Commons Attribution 4.0. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
