/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  type Options = {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Sent in turn by each connection. */
    readonly requests: readonly { readonly path: string }[];
  };
  type Result = {
    readonly requests: { readonly average: number };
    readonly latency: { readonly p50: number };
    readonly non2xx: number;
    readonly errors: number;
  };
  function autocannon(options: Options): Promise<Result>;
  export = autocannon;
}
