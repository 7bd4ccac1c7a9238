/** A failure that a person can mend: its message is printed as it stands, without a stack trace. */
export class LaunchError extends Error {
  /**
   * @param {string} message whole sentences
   * @param {number} exitCode 2 for wrong usage, else 1
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
