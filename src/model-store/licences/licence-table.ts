import type { Licence } from './licence.ts';

const RAIL = 'Lists uses that are forbidden; whoever passes the model or its derivatives on must pass the list on.';

/** Licences that model cards name. Short notes, no advice: the text at the address counts. */
export const LICENCES: readonly Licence[] = [
  { id: 'mit', name: 'MIT', url: 'https://spdx.org/licenses/MIT.html', commercialUse: 'allowed' },
  { id: 'apache-2.0', name: 'Apache 2.0', url: 'https://spdx.org/licenses/Apache-2.0.html', commercialUse: 'allowed' },
  {
    id: 'bsd-3-clause',
    name: 'BSD 3-Clause',
    url: 'https://spdx.org/licenses/BSD-3-Clause.html',
    commercialUse: 'allowed',
  },
  {
    id: 'cc-by-4.0',
    name: 'Creative Commons Attribution 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    commercialUse: 'allowed',
    conditions: 'Credit is due where the model is passed on.',
  },
  {
    id: 'cc-by-nc-4.0',
    name: 'Creative Commons Attribution-NonCommercial 4.0',
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
    commercialUse: 'forbidden',
  },
  {
    id: 'openrail',
    name: 'OpenRAIL',
    url: 'https://huggingface.co/docs/hub/repositories-licenses',
    commercialUse: 'allowed',
    conditions: RAIL,
  },
  {
    id: 'creativeml-openrail-m',
    name: 'CreativeML OpenRAIL-M',
    url: 'https://huggingface.co/spaces/CompVis/stable-diffusion-license',
    commercialUse: 'allowed',
    conditions: RAIL,
  },
  {
    id: 'openrail++',
    name: 'CreativeML OpenRAIL++-M',
    url: 'https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md',
    commercialUse: 'allowed',
    conditions: RAIL,
  },
  {
    id: 'sai-nc-community',
    name: 'Stability AI Non-Commercial Community',
    url: 'https://huggingface.co/stabilityai/sdxl-turbo/blob/main/LICENSE.TXT',
    commercialUse: 'forbidden',
    conditions: 'Commercial use needs a membership of Stability AI.',
  },
  {
    id: 'stabilityai-ai-community',
    name: 'Stability AI Community',
    url: 'https://stability.ai/community-license-agreement',
    commercialUse: 'conditional',
    conditions: 'Commercial use is bound to a yearly revenue and to registration.',
  },
];

const BY_ID = new Map(LICENCES.map((licence) => [licence.id, licence]));

/** A licence that no model card states or that the table does not have. */
export function unknownLicence(id: string | undefined, name?: string, url?: string): Licence {
  return {
    id: id ?? 'none',
    name: name ?? id ?? 'no licence stated',
    commercialUse: 'unknown',
    ...(url !== undefined && { url }),
    conditions:
      id === undefined
        ? 'Without a licence nothing is permitted that the law does not permit; ask the author.'
        : 'Read the text; its terms are not known here.',
  };
}

/** The licence that a card names; cards with terms of their own say `other` and then a name (`license_name`). */
export function findLicence(card: { licence?: string; licenceName?: string; licenceUrl?: string }): Licence {
  const known = BY_ID.get(card.licence ?? '') ?? BY_ID.get(card.licenceName ?? '');
  if (known) return card.licenceUrl?.startsWith('https://') ? { ...known, url: card.licenceUrl } : known;
  return unknownLicence(card.licence, card.licenceName, card.licenceUrl);
}
