import type { Caller } from '../../core/caller.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { ResolvedOperation } from '../../core/models/resolved-operation.ts';
import type { Notice } from '../../core/notice.ts';
import type { PromptFindings, PromptScreen } from '../../core/prompt-screen.ts';
import type { SafetySetting } from '../../core/safety.ts';
import { withoutEngineSyntax } from '../../safety/engine-syntax.ts';
import { refusalOf, type SafetyPolicy } from '../../safety/policy.ts';
import { refusedPromptText } from '../../safety/refusal-texts.ts';
import type { SafetyPorts } from '../safety-ports.ts';
import type { Screened, Understood } from '../states.ts';

/** Operations without settings (segment, verify) are screened as strictly as by default. */
const SETTING_WITHOUT_SETTINGS: SafetySetting = 'block_medium_and_above';

/**
 * Takes engine syntax out of the prompt, then refuses what must not be drawn and settings that the caller may not use.
 *
 * @throws LimnerError `NOT_ALLOWLISTED` for a restricted setting, `PROMPT_BLOCKED` for a refused prompt, `FIELD_INVALID`
 *   when nothing but engine syntax was in the prompt.
 */
export async function screenPrompt(request: Understood, { promptScreen, policy }: SafetyPorts): Promise<Screened> {
  refuseRestrictedSettings(request.operation, request.caller, policy);
  const { operation, removed } = withPlainPrompt(request.operation);
  const text = 'prompt' in operation ? (operation.prompt ?? '') : '';
  const promptFindings = await promptScreen.screen(text);
  const setting = 'safetySetting' in operation ? operation.safetySetting : SETTING_WITHOUT_SETTINGS;
  const topic = refusalOf(promptFindings, setting, policy);
  if (topic) throw new LimnerError('PROMPT_BLOCKED', refusedPromptText(topic), { field: 'instances[0].prompt' });
  return { ...request, operation, promptFindings, notices: [...request.notices, ...syntaxNotices(removed)] };
}

/** Whether a text that something else wrote in place of the caller's is refused under the request's setting. */
export async function isRefused(
  text: string,
  setting: SafetySetting,
  { promptScreen, policy }: { readonly promptScreen: PromptScreen; readonly policy: SafetyPolicy },
): Promise<boolean> {
  const findings: PromptFindings = await promptScreen.screen(text);
  return refusalOf(findings, setting, policy) !== undefined;
}

function withPlainPrompt(operation: ResolvedOperation): { operation: ResolvedOperation; removed: readonly string[] } {
  if (!('prompt' in operation)) return { operation, removed: [] };
  const prompt = withoutEngineSyntax(operation.prompt);
  const negative = 'negativePrompt' in operation ? withoutEngineSyntax(operation.negativePrompt) : undefined;
  if (prompt.removed.length > 0 && prompt.text === '')
    throw new LimnerError('FIELD_INVALID', 'Expected words for instances[0].prompt but received only engine syntax.', {
      field: 'instances[0].prompt',
    });
  const plain = { ...operation, prompt: prompt.text, ...(negative && { negativePrompt: negative.text }) };
  return { operation: plain, removed: [...prompt.removed, ...(negative?.removed ?? [])] };
}

function syntaxNotices(removed: readonly string[]): Notice[] {
  if (removed.length === 0) return [];
  const message =
    'Engine syntax (tags in angle brackets, braces, embedding names, options) was taken out of the prompt.';
  return [{ treatment: 'ignored', parameter: 'prompt', message }];
}

/** Google's texts (wire protocol, section 9.3); the one for `block_none` follows the pattern of the other. */
function refuseRestrictedSettings(
  operation: ResolvedOperation,
  { principal, dialect }: Caller,
  policy: SafetyPolicy,
): void {
  if (!('safetySetting' in operation) || policy.trustedPrincipals.includes(principal.name)) return;
  const { personGeneration, safetySetting } = operation;
  if (personGeneration === 'allow_all') {
    const field = 'parameters.personGeneration';
    throw dialect === 'gemini'
      ? new LimnerError('FIELD_UNSUPPORTED', 'allow_all for personGeneration is currently not supported.', { field })
      : notAllowlisted('child detection filter (allow_all)', field);
  }
  if (safetySetting === 'block_none') throw notAllowlisted('safety filter (block_none)', 'parameters.safetySetting');
}

function notAllowlisted(what: string, field: string): LimnerError {
  return new LimnerError('NOT_ALLOWLISTED', `Project or the user is not allowlisted to turn off ${what}`, { field });
}
