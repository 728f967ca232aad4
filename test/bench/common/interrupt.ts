const cleanUps = new Set<() => Promise<unknown>>();

/**
 * Does work and cleans up after it, also when the run is interrupted: a database server is detached, and would go on for
 * ever in a folder that nobody looks into. `cleanUp` may be called twice.
 */
export async function cleanedUp<T>(cleanUp: () => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  if (cleanUps.size === 0) process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
  cleanUps.add(cleanUp);
  try {
    return await work();
  } finally {
    await cleanUp();
    cleanUps.delete(cleanUp);
    if (cleanUps.size === 0) process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}

function interrupted(): void {
  void Promise.allSettled([...cleanUps].map((cleanUp) => cleanUp())).then(() => process.exit(130));
}
