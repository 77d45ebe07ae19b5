/** The command was called in a way that it does not understand; `message` says how to call it. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
