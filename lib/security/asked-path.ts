/** The header by which the proxy tells a page the path and query that were asked for; whoever sends one has it replaced. */
export const ASKED_PATH = 'x-asked-path';
