import { register } from 'tsx/esm/api';

// The thread reads the sources as they are; a bundle would have to be found again by its name.
register();
await import('./work.ts');
