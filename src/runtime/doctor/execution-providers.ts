import { chooseProvider, detectProviders, type ProviderFinding } from '../../execution-providers/detect-providers.ts';
import type { Diagnosis } from './diagnosis.ts';

/** What neural networks can compute on here, what is taken, and what to do for more. */
export async function diagnoseProviders(detect = detectProviders): Promise<Diagnosis[]> {
  const findings = await detect();
  const chosen = chooseProvider(findings);
  return findings.map((finding) => describe(finding, finding.provider === chosen));
}

function describe({ provider, state, reason }: ProviderFinding, isChosen: boolean): Diagnosis {
  const subject = `networks on ${provider.name}`;
  if (state === 'works') return { subject, state, detail: isChosen ? 'works; the fastest here' : 'works' };
  const detail = state === 'fails' ? `is there, but fails: ${reason}` : `not here: ${reason}`;
  const isElsewhere = reason?.startsWith('onnxruntime-node has it for') === true;
  return { subject, state: 'absent', detail, ...(!isElsewhere && { advice: `It needs ${provider.needs}.` }) };
}
