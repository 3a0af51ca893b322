import { openEmbedded } from '@/lib/database/embedded';

/** A process that opens the folder named on its command line, says so, and keeps it. */
await openEmbedded(process.argv[2]!);
console.log('open');
setInterval(() => undefined, 1_000);
