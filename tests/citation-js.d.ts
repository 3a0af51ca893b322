declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: 'bibliography', options: { readonly template: string; readonly lang: string }): string;
  }
}
