/** Headers of every answer. */
export declare const forAnyAnswer: Readonly<Record<'x-content-type-options' | 'referrer-policy' | 'permissions-policy' | 'cross-origin-opener-policy', string>>;
/** The content security policy of what is no page. */
export declare const NOTHING_ALLOWED: string;
