/** Next calls this once in each new server, before the first request, and never while it builds. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startServer } = await import('./lib/database/start-server');
    await startServer();
  }
}
