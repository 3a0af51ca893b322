const LINES_KEPT = 50;

/** The last lines PostgreSQL wrote to its log, and whether it has given up. */
export class EngineLog {
  readonly #lines: string[] = [];
  #hasPanicked = false;

  /** Answers true, which tells PGlite that the line is taken care of. */
  readonly hear = (line: string): boolean => {
    this.#hasPanicked ||= /\bPANIC:|^Aborted\(/.test(line);
    this.#lines.push(line);
    this.#lines.splice(0, this.#lines.length - LINES_KEPT);
    return true;
  };

  get hasPanicked(): boolean {
    return this.#hasPanicked;
  }

  /** What PostgreSQL itself gave as the reason for ending, undefined when it gave none. */
  get lastWords(): string | undefined {
    const line = this.#lines.findLast((candidate) => /\b(FATAL|PANIC):/.test(candidate));
    return line?.replace(/^.*\b(FATAL|PANIC):\s*/, '');
  }
}
