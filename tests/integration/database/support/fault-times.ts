/** How many times as often faults are tried as in `npm test`; `npm run test:faults` sets it. */
export const faultTimes = Number(process.env['FAULT_TIMES'] ?? 1);
