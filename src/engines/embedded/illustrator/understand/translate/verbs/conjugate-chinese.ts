/** Verbs do not change; only what says that they go on joins them. */
export function conjugateChinese(verb: string): readonly string[] {
  return [verb, `${verb}着`, `${verb}著`];
}
