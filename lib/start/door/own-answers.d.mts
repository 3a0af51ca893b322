/** Addresses that the server answers itself, before anything is loaded or waits. */
export declare const ownAddresses: readonly string[];
