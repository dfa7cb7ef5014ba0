/** What was found out about one part of an installation. */
export interface Diagnosis {
  readonly subject: string;
  /** `absent`: not installed, and not needed by what is configured. `broken`: configured, but it does not work. */
  readonly state: 'works' | 'absent' | 'broken';
  readonly detail: string;
  /** The last lines that a program of this part wrote, for whoever looks for a cause. They may hold prompts. */
  readonly log?: readonly string[];
  /** What to do for more, or for it to work. */
  readonly advice?: string;
}

/** Runs a check; what it throws is what is broken. */
export async function diagnose(
  subject: string,
  check: () => Promise<string>,
  advice?: (error: unknown) => string,
): Promise<Diagnosis> {
  try {
    return { subject, state: 'works', detail: await check() };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { subject, state: 'broken', detail, ...(advice && { advice: advice(error) }) };
  }
}
