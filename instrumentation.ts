/** Next calls this once in each new server, before the first request, and never while it builds. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startCatalogue, stopCatalogue } = await import('./lib/catalogue/current');
  const { onShutdown } = await import('./lib/database/shutdown');
  const { StartError } = await import('./lib/database/start-error');
  try {
    await startCatalogue();
    onShutdown(stopCatalogue);
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    process.exit(1);
  }
}
