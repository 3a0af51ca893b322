/** What newsletters, social networks and advertisers put behind addresses that people share, in small letters. */
const NAMES = new Set([
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'srsltid', 'msclkid', 'yclid', 'ysclid', 'twclid', 'ttclid', 'li_fat_id', 'igsh', 'igshid', 'epik', 'rdt_cid'],
  ...['mc_cid', 'mc_eid', 'mkt_tok', 'vero_id', 'vero_conv', 'oly_anon_id', 'oly_enc_id', '_hsenc', '_hsmi', 'hsctatracking', '__hssc', '__hstc', '__hsfp', 'wickedid', 's_cid'],
  ...['_ga', '_gl', '_openstat'],
]);
const FAMILIES = ['utm_', 'mtm_', 'pk_', 'matomo_', 'piwik_', 'hsa_'];

/** The parameters that somebody meant: outside the API nobody is refused a file for what others put behind its address. */
export function withoutTracking(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...params].filter(([name]) => !isTracking(name.toLowerCase())));
}

function isTracking(name: string): boolean {
  return NAMES.has(name) || FAMILIES.some((family) => name.startsWith(family));
}
