import type { Claim, TruthCase, Verdict } from './claim.ts';
import { type Evidence, patchesOf, regionsOf, shareBelow } from './evidence.ts';
import { judgeColour } from './judge-colour.ts';
import { judgeLettering, judgeStyle, judgeTime, judgeWeather } from './judge-look.ts';
import { judgeRelation } from './judge-relation.ts';
import { judgeSetting } from './judge-setting.ts';

/** Shares of the picture: what is smaller is not seen. At 384 px these are squares of 15 and 9 pixels. */
const LEAST_VISIBLE = 0.0015;
const LEAST_MEMBER = 0.00055;

type Finding = Omit<Verdict, 'claim'>;

/** Judges every claim of a case. */
export function judgeCase({ claims }: Pick<TruthCase, 'claims'>, evidence: Evidence): Verdict[] {
  return claims.map((claim) => ({ claim, ...judge(claim, evidence, claims) }));
}

function judge(claim: Claim, evidence: Evidence, claims: readonly Claim[]): Finding {
  switch (claim.kind) {
    case 'visible':
      return judgeVisible(claim.noun, evidence);
    case 'count':
      return judgeCount(claim.noun, claim.count, evidence);
    case 'colour':
      return judgeColour(evidence, claim);
    case 'relation':
      return judgeRelation(evidence, claim);
    case 'ground':
      return judgeGround(claim.noun, claim.material, evidence);
    case 'setting':
      return judgeSetting(evidence, claim.setting);
    case 'time':
      return judgeTime(evidence, claim);
    case 'weather':
      return judgeWeather(evidence, claim);
    case 'style':
      return judgeStyle(evidence, claim);
    case 'lettering':
      return judgeLettering(evidence, bearerOf(claims));
  }
}

function bearerOf(claims: readonly Claim[]): string {
  const bearer = claims.find((claim) => claim.kind === 'visible');
  if (!bearer) throw new Error('Lettering needs a bearer that must be visible');
  return bearer.noun;
}

function judgeVisible(noun: string, evidence: Evidence): Finding {
  const area = regionsOf(evidence, noun).reduce((sum, { areaPx }) => sum + areaPx, 0);
  const share = area / evidence.labelMap.data.length;
  const names = evidence.labelMap.legend.filter(({ kind }) => kind === 'thing').map(({ name }) => name);
  return {
    isTrue: share >= LEAST_VISIBLE,
    remark: `${(share * 100).toFixed(2)} % is ${noun}; things: ${names.join(', ') || 'none'}`,
  };
}

/** Members that one drawing holds together share a label: they are counted as patches. */
function judgeCount(noun: string, count: number, evidence: Evidence): Finding {
  const { labelMap } = evidence;
  const leastPx = LEAST_MEMBER * labelMap.data.length;
  const seen = regionsOf(evidence, noun).filter(({ areaPx }) => areaPx >= leastPx);
  const isOneDrawing = seen.length === 1 && count > 1;
  const found = isOneDrawing ? patchesOf(labelMap, seen[0]!.label, leastPx) : seen.length;
  return { isTrue: found === count, remark: `${found} of ${count} ${noun}` };
}

/** What something stands or floats on, where it is not other things. */
const LEAST_BELOW = 0.4;

function judgeGround(noun: string, material: string, evidence: Evidence): Finding {
  const shares = regionsOf(evidence, noun).map((region) => shareBelow(evidence.labelMap, region, material));
  const least = shares.length > 0 ? Math.min(...shares) : 0;
  return {
    isTrue: least >= LEAST_BELOW,
    remark: `${Math.round(least * 100)} % of what is below ${noun} is ${material}`,
  };
}
