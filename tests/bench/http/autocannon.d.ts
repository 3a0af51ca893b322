/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  type Options = {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Sent in turn by each connection. */
    readonly requests?: readonly { readonly path: string }[];
    /** Seconds after which a call without an answer has failed. */
    readonly timeout?: number;
    readonly setupClient?: (client: { setRequests(requests: readonly { readonly path: string }[]): void }) => void;
  };
  type Result = {
    readonly requests: { readonly average: number };
    readonly latency: { readonly p50: number };
    readonly non2xx: number;
    readonly errors: number;
  };
  type Running = Promise<Result> & { on(event: 'response', listener: (client: unknown, status: number, bytes: number, tookMs: number) => void): void };
  function autocannon(options: Options): Running;
  export = autocannon;
}
