/** The process's environment variables. The only place that reads them. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
