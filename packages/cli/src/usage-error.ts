/** The command was called in a way that it does not understand; `message` says how to call it. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What is said of an error that nobody foresaw: one sentence, never a stack trace. */
export function complaintAbout(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  const [message] = String(error instanceof Error ? error.message : error).split('\n', 1);
  return `Something went wrong inside Routebook (${message}). Your sheets were not changed. Please report this sentence.`;
}
