/** Does the work again and again until stopped. A failure is reported once, and once more when it is over. */
export function keepDoing(work: () => Promise<void>, everyMs: number): () => void {
  let hasFailed = false;
  let isStopped = false;
  let timer: NodeJS.Timeout;
  const turn = async () => {
    try {
      await work();
      if (hasFailed) console.warn('The database answers again.');
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) console.error('The catalogue stays as it is, because the database cannot be asked for changes:', error);
      hasFailed = true;
    }
    if (!isStopped) timer = later();
  };
  const later = () => setTimeout(() => void turn(), everyMs).unref();
  timer = later();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
