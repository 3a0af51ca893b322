/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  /** `setupRequest` makes of it what is sent, each time anew. */
  type Asked = { readonly path: string; readonly headers?: Readonly<Record<string, string>>; readonly setupRequest?: (asked: Asked) => Asked };
  type Options = {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Sent in turn by each connection. */
    readonly requests?: readonly Asked[];
    /** Calls per second of all connections together; as many as there can be without it. */
    readonly overallRate?: number;
    /** Seconds after which a call without an answer has failed. */
    readonly timeout?: number;
    readonly setupClient?: (client: { setRequests(requests: readonly Asked[]): void }) => void;
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
