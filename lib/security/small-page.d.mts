/** Styles of the small pages that say no. */
export declare const SMALL_PAGE_STYLES: string;
/** The content security policy of such a page: nothing but these styles. */
export declare const SMALL_PAGE_POLICY: string;
