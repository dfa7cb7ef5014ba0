/** Whether pictures made with some weights may be used to earn money. */
export type CommercialUse = 'allowed' | 'conditional' | 'refused' | 'unknown';

/** The licence of a model's weights, as far as it matters here. No legal advice: read the text behind `url`. */
export interface Licence {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  readonly commercialUse: CommercialUse;
  /** What a conditional licence asks for, as one sentence. */
  readonly condition?: string;
}

/** What the operator says the pictures are for. */
export const DECLARED_USES = ['undeclared', 'non-commercial', 'commercial'] as const;
export type DeclaredUse = (typeof DECLARED_USES)[number];

/** A model's name and licence. */
export interface Weights {
  readonly name: string;
  readonly licence: Licence;
}

/** Licences of models that people run, by the id that model pages use. */
const LICENCES: Readonly<Record<string, Omit<Licence, 'id'>>> = {
  'apache-2.0': {
    name: 'Apache License 2.0',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    commercialUse: 'allowed',
  },
  'bsd-3-clause': {
    name: 'BSD 3-Clause License',
    url: 'https://opensource.org/license/bsd-3-clause',
    commercialUse: 'allowed',
  },
  'cc-by-4.0': {
    name: 'Creative Commons Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    commercialUse: 'allowed',
  },
  mit: { name: 'MIT License', url: 'https://opensource.org/license/mit', commercialUse: 'allowed' },
  openrail: {
    name: 'OpenRAIL',
    url: 'https://huggingface.co/docs/hub/repositories-licenses',
    commercialUse: 'conditional',
    condition: 'Its list of forbidden uses must be passed on to whoever uses the model.',
  },
  'creativeml-openrail-m': {
    name: 'CreativeML Open RAIL-M',
    url: 'https://huggingface.co/spaces/CompVis/stable-diffusion-license',
    commercialUse: 'conditional',
    condition: 'Its list of forbidden uses must be passed on to whoever uses the model.',
  },
  'openrail++': {
    name: 'CreativeML Open RAIL++-M',
    url: 'https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md',
    commercialUse: 'conditional',
    condition: 'Its list of forbidden uses must be passed on to whoever uses the model.',
  },
  'stabilityai-ai-community': {
    name: 'Stability AI Community License',
    url: 'https://stability.ai/community-license-agreement',
    commercialUse: 'conditional',
    condition: 'Free only up to a yearly revenue of one million US dollars, and after registration.',
  },
  'sai-nc-community': {
    name: 'Stability AI Non-Commercial Community License',
    url: 'https://huggingface.co/stabilityai/sdxl-turbo/blob/main/LICENSE.TXT',
    commercialUse: 'refused',
  },
  'flux-1-dev-non-commercial-license': {
    name: 'FLUX.1 [dev] Non-Commercial License',
    url: 'https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md',
    commercialUse: 'refused',
  },
  'flux-non-commercial-license': {
    name: 'FLUX Non-Commercial License',
    url: 'https://huggingface.co/black-forest-labs/FLUX.2-dev/blob/main/LICENSE.txt',
    commercialUse: 'refused',
  },
  'cc-by-nc-4.0': {
    name: 'Creative Commons Attribution-NonCommercial 4.0',
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
    commercialUse: 'refused',
  },
  'gemini-api-terms': {
    name: 'Gemini API Additional Terms of Service',
    url: 'https://ai.google.dev/gemini-api/terms',
    commercialUse: 'conditional',
    condition: "Google's terms for the service hold.",
  },
};

/** The licence with an id; of one that is not known here, nothing is known. */
export function findLicence(id: string): Licence {
  const known = Object.hasOwn(LICENCES, id) ? LICENCES[id] : undefined;
  return { id, ...(known ?? { name: id, commercialUse: 'unknown' }) };
}

/** What a declared use means for some weights. */
export type LicenceVerdict =
  | { readonly kind: 'fine' }
  | { readonly kind: 'warning' | 'refusal'; readonly message: string };

/** Compares a licence with what the operator says the pictures are for. */
export function judgeLicence({ name, licence }: Weights, use: DeclaredUse): LicenceVerdict {
  const { commercialUse, condition = '' } = licence;
  if (commercialUse === 'allowed' || use === 'non-commercial') return { kind: 'fine' };
  const under = `${name} is under the ${licence.name}`;
  if (commercialUse === 'conditional') return { kind: 'warning', message: `${under}. ${condition}`.trim() };
  if (commercialUse === 'unknown')
    return {
      kind: 'warning',
      message: `${under}, of which nothing is known here: read it before you use the pictures.`,
    };
  if (use === 'commercial') return { kind: 'refusal', message: `${under}, which does not allow commercial use.` };
  return { kind: 'warning', message: `${under}: its pictures are not for commercial use.` };
}
