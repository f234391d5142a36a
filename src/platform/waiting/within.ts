/** Answers like `work`, or throws `message` after `ms`. The work itself goes on; a late failure of it is swallowed. */
export async function within<T>(ms: number, work: Promise<T>, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  work.catch(() => undefined);
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** For the end of the process: waits for `work` at most `ms`; that it failed or was cut off is told, not thrown. */
export async function endWithin(
  ms: number,
  work: Promise<unknown>,
  onTrouble: (reason: string) => void,
): Promise<void> {
  try {
    await within(ms, work, `cut off after ${ms / 1_000} s`);
  } catch (error) {
    onTrouble(String(error));
  }
}
