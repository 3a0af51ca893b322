export function needsOwnGraph(source: string): boolean;
export function unitTests(root: string): { readonly own: string[]; readonly shared: string[] };
