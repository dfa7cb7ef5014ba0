import { type Authenticate, authenticateAnyone } from './access.ts';
import { authenticateByKey, type StoredKey } from './static-keys.ts';
import { authenticateByToken, type TokenRule } from './tokens.ts';

export interface AccessRules {
  readonly keys: readonly StoredKey[];
  readonly tokens?: TokenRule;
}

/** True when no rule exists: anyone may call, so only loopback may be served. */
export function letsAnyoneIn({ keys, tokens }: AccessRules): boolean {
  return keys.length === 0 && tokens === undefined;
}

/** Checks keys, then tokens; without any rule everyone is let in. */
export function createAuthenticate(rules: AccessRules): Authenticate {
  if (letsAnyoneIn(rules)) return authenticateAnyone;
  const byKey = authenticateByKey(rules.keys);
  const byToken = rules.tokens && authenticateByToken(rules.tokens);
  // A signed token has three parts; keys are made without dots.
  return async (credentials) =>
    byToken && credentials.token?.split('.').length === 3 ? byToken(credentials) : byKey(credentials);
}
