import { z } from 'zod';
import { storedText } from '@/lib/catalogue/text/stored-text';
import { LEAST_PASSWORD_LENGTH } from './limits';

/** The library refuses longer ones: hashing them would keep the server busy. */
export const MOST_PASSWORD_LENGTH = 128;
export const MOST_NAME_LENGTH = 120;
const MOST_EMAIL_LENGTH = 254;

/** Issues carry the name of the sentence that says them. */
export const nameSchema = storedText('nameMissing').trim().min(1, 'nameMissing').max(MOST_NAME_LENGTH, 'nameLong');
export const emailSchema = z.string('emailWrong').trim().toLowerCase().max(MOST_EMAIL_LENGTH, 'emailWrong').pipe(z.email('emailWrong'));
export const givenPasswordSchema = z.string('passwordMissing').min(1, 'passwordMissing').max(MOST_PASSWORD_LENGTH, 'passwordLong');
export const newPasswordSchema = z.string('passwordShort').min(LEAST_PASSWORD_LENGTH, 'passwordShort').max(MOST_PASSWORD_LENGTH, 'passwordLong');
