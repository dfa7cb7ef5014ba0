import { LimnerError } from '../core/errors/limner-error.ts';

/** A server-side prompt template, as Firebase's clients call it by name: which model, and what to ask it. */
export interface PromptTemplate {
  readonly model: string;
  /** The prompt; `{{name}}` is replaced by the input of that name. */
  readonly prompt: string;
  /** Parameters of the predict request, as on the wire. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

const PLACEHOLDER = /\{\{\s*([\w.-]+)\s*\}\}/g;

/**
 * The predict body that a template and its inputs mean.
 *
 * @throws LimnerError `FIELD_MISSING` when the prompt names an input that was not given, `FIELD_INVALID` when one is
 *   neither text, number nor truth value.
 */
export function expandTemplate(template: PromptTemplate, inputs: ReadonlyMap<string, unknown>): object {
  const prompt = template.prompt.replace(PLACEHOLDER, (_placeholder, name: string) =>
    inputText(name, inputs.get(name)),
  );
  return { instances: [{ prompt }], parameters: template.parameters ?? {} };
}

function inputText(name: string, value: unknown): string {
  const field = `inputs.${name}`;
  if (value === undefined || value === null)
    throw new LimnerError('FIELD_MISSING', `Expected text for ${field} but received nothing.`, { field });
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new LimnerError('FIELD_INVALID', `Expected text for ${field} but received a value of type ${typeof value}.`, {
    field,
  });
}
